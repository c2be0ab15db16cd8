import type { Page } from '@playwright/test';
import { outcomePage } from './pages/outcome.page.ts';
import { settingsPage } from './pages/settings.page.ts';
import { OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';
import { keptFormKey } from '../src/domain/message/draft.ts';
import { ERASED } from '../src/texts/message.ts';
import { DELETED, keptForm } from '../src/texts/settings.ts';

const KEPT = keptFormKey(OUTCOME.id);
const ORDER = '12345678-0001';
const WORDS = 'статус не меняется';

const keptIn = (page: Page) => page.evaluate((key) => sessionStorage.getItem(key) ?? '', KEPT);

test.describe('a reader who looks something up in the middle of a message', () => {
  test.beforeEach(async ({ page, links }) => {
    await page.goto(links.node(OUTCOME.id));
  });

  test('finds what they wrote after a reload', async ({ page }) => {
    const { field, tone, preview, keptInTab } = outcomePage(page);
    await field('order').fill(ORDER);
    await field('promised').fill('2021-11-18');
    await field('problem').fill(WORDS);
    await field('demand').selectOption({ index: 1 });
    await tone('full').check();
    await expect(preview).toContainText(WORDS);
    const letter = await preview.innerText();
    await page.reload();
    await expect(field('order')).toHaveValue(ORDER);
    await expect(field('promised')).toHaveValue('2021-11-18');
    await expect(field('problem')).toHaveValue(WORDS);
    await expect(tone('full')).toBeChecked();
    await expect(preview).toHaveText(letter, { useInnerText: true });
    await expect(keptInTab).toBeVisible();
  });

  test('finds it after reading another page, and not in another tab', async ({ page, context, links }) => {
    await outcomePage(page).field('problem').fill(WORDS);
    await page.goto(links.tree);
    await page.goto(links.node(OUTCOME.id));
    await expect(outcomePage(page).field('problem')).toHaveValue(WORDS);
    const other = await context.newPage();
    await other.goto(links.node(OUTCOME.id));
    await expect(outcomePage(other).field('problem')).toHaveValue('');
  });

  test('has it kept after a pause of a second', async ({ page }) => {
    const { field, keptInTab, preview } = outcomePage(page);
    await page.clock.install();
    await field('problem').fill(WORDS);
    await expect(preview).toContainText(WORDS);
    await expect(keptInTab).toBeHidden();
    await page.clock.runFor(1000);
    await expect(keptInTab).toBeVisible();
    expect(await keptIn(page)).toContain(WORDS);
  });

  test('has no secret kept, nor the beginning of one', async ({ page }) => {
    const { field } = outcomePage(page);
    await field('order').fill(ORDER);
    await field('item').fill('код из СМС: 4512');
    await field('problem').fill('вернули не на карту 4276 1600 1');
    await page.reload();
    await expect(field('order')).toHaveValue(ORDER);
    await expect(field('item')).toHaveValue('');
    await expect(field('problem')).toHaveValue('');
  });

  test('erases it', async ({ page }) => {
    const { field, erase, status, keptInTab } = outcomePage(page);
    await field('problem').fill(WORDS);
    await page.reload();
    await erase.click();
    await expect(status).toHaveText(ERASED);
    await expect(field('problem')).toHaveValue('');
    await expect(keptInTab).toBeHidden();
    await page.reload();
    await expect(field('problem')).toHaveValue('');
    expect(await keptIn(page)).toBe('');
  });

  test('sees it in the settings and deletes it there', async ({ page, links }) => {
    const { field, heading } = outcomePage(page);
    const settings = settingsPage(page);
    const title = await heading.innerText();
    await field('problem').fill(WORDS);
    await page.goto(links.settings);
    await expect(settings.kept).toHaveText([keptForm(title)]);
    await settings.deleteAll.click();
    await expect(settings.status).toHaveText(DELETED);
    expect(await keptIn(page)).toBe('');
  });
});

test('what brings a form back is loaded only where there is one', async ({ page, links }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const isRestored = () => requests.some((url) => url.includes('restore-form'));
  const { field, preview } = outcomePage(page);
  await page.goto(links.node(OUTCOME.id));
  await field('problem').fill(WORDS);
  await expect(preview).toContainText(WORDS);
  expect(isRestored()).toBe(false);
  await page.reload();
  await expect(preview).toContainText(WORDS);
  expect(isRestored()).toBe(true);
});
