import { searchPage } from './pages/search.page.ts';
import { QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import { vanishedWords } from './vanished-words.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in forced colours of a ${colorScheme} theme`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', colorScheme }));

    test('what matched stands out, in suggestions and in results', async ({ page, links }) => {
      const search = searchPage(page);
      await page.goto(links.home);
      await search.box.fill(QUERY);
      await expect(search.suggestions.locator('mark').first()).toBeVisible();
      expect(await vanishedWords(page)).toEqual([]);

      await page.goto(links.search(QUERY));
      await expect(search.main).toHaveAttribute('data-search', 'done');
      const match = search.found.first().locator('mark').first();
      const background = await match.evaluate((node) => getComputedStyle(node).backgroundColor);
      // With no background of its own it would say that it is transparent.
      expect(background).toMatch(/^rgb\(/);
      await expect(page.locator('body')).not.toHaveCSS('background-color', background);
    });
  });
}
