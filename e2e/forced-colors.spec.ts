import type { Page } from '@playwright/test';
import { openWhole, pageTypes } from './page-types.ts';
import { searchPage } from './pages/search.page.ts';
import { QUERY } from './shop.ts';
import { expect, test } from './test.ts';

/** Words that can hardly be told from what is behind them. */
async function vanishedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST_CONTRAST = 3;
    const channelsOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => (channel / 255) ** 2.2);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      const [, , , opacity = 1] = channelsOf(backgroundColor);
      if (opacity > 0) return backgroundColor;
      return element.parentElement === null ? 'rgb(255, 255, 255)' : behind(element.parentElement);
    };
    const isRead = (element: Element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return [...document.body.querySelectorAll('*')].filter(isRead).flatMap((element) => {
      const [one, other] = [getComputedStyle(element).color, behind(element)].map(luminance);
      const [dark = 0, light = 0] = [one ?? 0, other ?? 0].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05) < LEAST_CONTRAST ? [element.outerHTML.slice(0, 120)] : [];
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in forced colours of a ${colorScheme} theme`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', colorScheme }));

    test('no type of page loses a word', async ({ page, links, published }) => {
      for (const address of await pageTypes(published, links)) {
        await openWhole(page, address);
        expect.soft(await vanishedWords(page), address).toEqual([]);
      }
    });

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
