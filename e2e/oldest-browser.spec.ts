import { searchPage } from './pages/search.page.ts';
import { treePage } from './pages/tree.page.ts';
import { QUERY } from './shop.ts';
import { expect, test } from './test.ts';

test.describe('a browser of 2021', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const later: readonly (readonly [object, readonly string[]])[] = [
        [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
        [Object.getPrototypeOf(Uint8Array.prototype) as object, ['at', 'findLast', 'toSorted']],
        [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
        [Object, ['hasOwn', 'groupBy']],
        [Map, ['groupBy']],
        [Array, ['fromAsync']],
        [Promise, ['withResolvers', 'try']],
        [globalThis, ['structuredClone', 'Iterator']],
      ];
      for (const [owner, names] of later) for (const name of names) Reflect.deleteProperty(owner, name);
    });
  });

  test('suggests, finds and walks', async ({ page, links }) => {
    const search = searchPage(page);
    await page.goto(links.home);
    await search.box.fill(QUERY);
    await expect(search.suggestions.first()).toBeVisible();
    await page.goto(links.search(QUERY));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(search.results.first()).toBeVisible();
    await page.goto(links.tree);
    await treePage(page).answers.first().click();
    await expect(treePage(page).own.items).toHaveCount(1);
  });
});
