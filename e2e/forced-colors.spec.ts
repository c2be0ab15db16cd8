import type { Locator } from '@playwright/test';
import { barriers } from './barriers.ts';
import { openWhole, pageTypes } from './page-types.ts';
import { searchPage } from './pages/search.page.ts';
import { QUERY } from './shop.ts';
import { expect, test } from './test.ts';

/** The reader's own colours hold there, while axe still sees those of the site. */
const BEYOND_AXE = ['color-contrast'];

test('no type of page has barriers in forced colours', async ({ page, links, published }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of await pageTypes(published, links)) {
    await openWhole(page, address);
    expect.soft(await barriers(page, BEYOND_AXE), address).toEqual([]);
  }
});

test('what matched stands out in forced colours', async ({ page, links }) => {
  const search = searchPage(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(links.search(QUERY));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  const background = (locator: Locator) => locator.evaluate((node) => getComputedStyle(node).backgroundColor);
  const match = search.found.first().locator('mark').first();
  // With no background of its own it would say that it is transparent.
  expect(await background(match)).toMatch(/^rgb\(/);
  expect(await background(match)).not.toBe(await background(page.locator('body')));
});
