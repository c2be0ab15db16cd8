import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { outcomePage } from './pages/outcome.page.ts';
import { treePage } from './pages/tree.page.ts';
import { OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';

/** The code by which Firefox makes its reader mode. */
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** What a reader mode shows of the page as it stands. */
async function readerText(page: Page): Promise<string> {
  // Elsewhere, since the site's own policy forbids a copy of its page.
  const elsewhere = await page.context().newPage();
  const html = JSON.stringify(await page.content());
  const text = await elsewhere.evaluate<string>(
    `${READABILITY}; new Readability(new DOMParser().parseFromString(${html}, 'text/html')).parse().textContent`,
  );
  await elsewhere.close();
  return text.replace(/\s+/g, ' ');
}

test.describe('a reader in reader mode', () => {
  test('reads the answers of every question', async ({ page, links, published }) => {
    for (const { id } of (await published('tree')).questions) {
      await page.goto(links.node(id));
      const text = await readerText(page);
      for (const answer of await treePage(page).answers.allInnerTexts()) expect(text, id).toContain(answer);
    }
  });

  test('reads the message of an outcome', async ({ page, links }) => {
    await page.goto(links.node(OUTCOME.id));
    const { preview, texts } = outcomePage(page);
    await expect(texts.first()).toBeVisible();
    const letter = (await preview.innerText()).replace(/\s+/g, ' ');
    expect(await readerText(page)).toContain(letter);
  });
});

test('on paper stand the answers of a question', async ({ page, links }) => {
  await page.goto(links.tree);
  await page.emulateMedia({ media: 'print' });
  for (const answer of await treePage(page).answers.all()) await expect(answer).toBeVisible();
});
