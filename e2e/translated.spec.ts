import type { Page } from '@playwright/test';
import { fillInMessage, outcomePage } from './pages/outcome.page.ts';
import { mapPage } from './pages/map.page.ts';
import { addressesOf, searchPage } from './pages/search.page.ts';
import { ARTICLE, OUTCOME, QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import { formatNumber } from '../src/domain/permalink/number.ts';

const TRANSLATORS_TAG = 'font';

/** Does to a page what a browser's translator does: other words, each text in two elements of its own. */
async function translate(page: Page): Promise<void> {
  await page.evaluate((tag) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isKept = node.parentElement?.closest('script, style, [translate=no]') != null;
      if (node instanceof Text && node.data.trim() !== '' && !isKept) texts.push(node);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
      inner.textContent = text.data.replace(/\p{L}+/gu, 'word');
      outer.append(inner);
      text.replaceWith(outer);
    }
    document.documentElement.lang = 'en';
  }, TRANSLATORS_TAG);
}

test.describe('a reader whose browser translates the page', () => {
  test('searches as everybody does', async ({ page, links }) => {
    const search = searchPage(page);
    await page.goto(links.home);
    await translate(page);
    await search.box.fill(QUERY);
    await expect(search.suggestions.first()).toHaveAttribute('href', links.article(ARTICLE));
    await search.box.press('Enter');
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(search.found.first()).toHaveAttribute('href', links.article(ARTICLE));
  });

  test('is offered the nearest sections', async ({ page, links }) => {
    const search = searchPage(page);
    const asked = links.search('курьер рецепт борща');
    const sections = search.main.locator('.sections a:visible');
    await page.goto(asked);
    await expect(search.main).toHaveAttribute('data-search', 'done');
    const nearest = await addressesOf(sections);
    await page.route(
      (url) => url.pathname.endsWith('/otvety.json'),
      async (route) => {
        await translate(page);
        await route.continue();
      },
    );
    await page.reload();
    await expect(search.main).toHaveAttribute('data-search', 'done');
    expect(await addressesOf(sections)).toEqual(nearest);
    expect(nearest).not.toEqual([]);
  });

  test('finds the way on the map', async ({ page, links, published }) => {
    const { listedNode } = mapPage(page);
    const title = (await published('pages')).find(({ url }) => url === links.node(OUTCOME.id))?.title ?? '';
    await page.goto(links.treeMap);
    await translate(page);
    // By its role: the label is translated too.
    await page.getByRole('main').getByRole('searchbox').fill(title);
    await expect(listedNode(OUTCOME.id).first()).toBeVisible();
  });

  test('copies the message as it is written, and what they have typed', async ({ page, context, links }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const outcome = outcomePage(page);
    // Labels of tones and buttons are translated, too.
    const copy = page.locator('[data-action=copy]');
    const letter = page.locator('.letter:visible');
    await page.goto(links.node(OUTCOME.id));
    const before = await letter.innerText();
    await translate(page);
    expect(await letter.innerText()).toBe(before);
    const written = await fillInMessage(outcome, { text: 'моё слово', day: '2021-11-18' });
    await translate(page);
    await copy.click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('моё слово');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const text of written) expect(copied).toContain(text);
    expect(copied).not.toMatch(/word/);
  });

  test('reads numbers and letters as they are', async ({ page, links }) => {
    const number = formatNumber('article', ARTICLE.number);
    await page.goto(links.article(ARTICLE));
    await translate(page);
    await expect(page.getByRole('link', { name: number, exact: true })).toBeVisible();
    await page.goto(links.alphabet);
    const letters = page.getByRole('main').getByRole('heading', { level: 2 });
    const before = await letters.allTextContents();
    await translate(page);
    expect(await letters.allTextContents()).toEqual(before);
  });
});
