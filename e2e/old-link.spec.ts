import { expect, test } from './test.ts';
import { expectOwnAnswers } from './walk.ts';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';
import { withAnswers } from '../src/domain/permalink/walk-address.ts';
import { treeOfFile } from '../src/domain/tree/tree-file.ts';
import { follow } from '../src/domain/tree/walk.ts';
import { parseWalk } from '../src/domain/tree/walk-text.ts';

/** What the shop's redirects say of its links of old. */
const OLD_ARTICLE = '/otvety/vozvrat/brakovannaya/';
const OLD_OUTCOME = '/reshenie/zvonok-v-bank/';
const OLD_ANSWERS = 'root.dengi,dengi.spisali-dvazhdy';
const ANSWERS = 'root.dengi,dengi.dvazhdy';
const KEPT_PLACE = '#pismo';
const OLD_PLACE = '#foto';
const NEW_PLACE = '#snimok';

const article = (links: Permalinks) => links.article({ section: 'vozvrat', slug: 'brak' });
const anyBase = { tag: '@any-base' };

test('a link of old opens the place it names on the page of today', anyBase, async ({ page, links }) => {
  await page.goto(links.authored(OLD_ARTICLE) + KEPT_PLACE);
  await expect(page).toHaveURL(article(links) + KEPT_PLACE);
  await expect(page.locator(KEPT_PLACE)).toBeInViewport();
  await expect(page.locator(OLD_PLACE)).toBeHidden();
});

test('a short link takes a place along', anyBase, async ({ page, links }) => {
  await page.goto(links.shortArticle(10) + KEPT_PLACE);
  await expect(page).toHaveURL(article(links) + KEPT_PLACE);
});

test('a place that has moved says where it is now', anyBase, async ({ page, links }) => {
  await page.goto(links.authored(OLD_ARTICLE) + OLD_PLACE);
  await expect(page).toHaveURL(article(links) + OLD_PLACE);
  await expect(page.locator(OLD_PLACE)).toBeInViewport();
  await page.locator(OLD_PLACE).getByRole('link').click();
  await expect(page).toHaveURL(article(links) + NEW_PLACE);
  await expect(page.locator(OLD_PLACE)).toBeHidden();
});

test('a link of old brings the answers it was sent with', anyBase, async ({ page, links, published }) => {
  const tree = treeOfFile(await published('tree'));
  await page.goto(withAnswers(links.authored(OLD_OUTCOME), OLD_ANSWERS));
  const { given, node } = follow(tree, parseWalk(ANSWERS));
  await expect(page).toHaveURL(links.node(node));
  await expectOwnAnswers(page, given);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a link of old leads to the page of today', anyBase, async ({ page, links }) => {
    await page.goto(links.authored(OLD_ARTICLE));
    await expect(page).toHaveURL(article(links));
  });

  test('a place that has moved says where it is now', anyBase, async ({ page, links }) => {
    await page.goto(article(links) + OLD_PLACE);
    await page.locator(OLD_PLACE).getByRole('link').click();
    await expect(page).toHaveURL(article(links) + NEW_PLACE);
  });
});
