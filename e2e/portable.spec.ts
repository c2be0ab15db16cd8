import { mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { journeyTo, labelsOf } from './journeys.ts';
import { searchPage } from './pages/search.page.ts';
import { treePage } from './pages/tree.page.ts';
import { ARTICLE, OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';
import { permalinks } from '../src/domain/permalink/permalink.ts';
import { PORTABLE_NOTE, writePortableSite } from '../src/review/write-portable-site.ts';

const CACHE = new URL('../.cache/', import.meta.url);
const ROOT = permalinks('/');

let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(fileURLToPath(new URL('portable-', CACHE)));
  await writePortableSite(fileURLToPath(new URL('e2e/site', CACHE)), folder);
});

test.afterAll(() => rm(folder, { recursive: true }));

/** The file at which a page of the site stands on disk. */
const onDisk = (address: string) => `file://${folder}${address}index.html`;

test('the copy of the site reads and walks from disk', async ({ page, published }) => {
  const { door, answer, outcome } = treePage(page);
  const tree = await published('tree');
  await page.goto(onDisk(ROOT.home));
  await expect(page.getByText(PORTABLE_NOTE)).toBeVisible();
  await door.click();
  for (const label of labelsOf(journeyTo(OUTCOME.id), tree)) await answer(label).click();
  await expect(outcome(OUTCOME.id)).toBeVisible();
  await expect(page).toHaveURL(onDisk(ROOT.node(OUTCOME.id)));

  await page.goto(onDisk(ROOT.shortArticle(ARTICLE.number)));
  await expect(page).toHaveURL(onDisk(ROOT.article(ARTICLE)));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('its search says that it needs a server, and lists all questions', async ({ page, published }) => {
  const articles = await published('articles');
  const { main, box, find } = searchPage(page);
  await page.goto(onDisk(ROOT.home));
  await box.fill('заказ');
  await find.click();
  await expect(page.getByText(PORTABLE_NOTE)).toBeVisible();
  await main
    .getByRole('link', { name: articles.find(({ number }) => number === 'А-1')?.title ?? '' })
    .first()
    .click();
  await expect(page).toHaveURL(onDisk(ROOT.article(ARTICLE)));
});
