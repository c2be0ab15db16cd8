import { barriers } from './barriers.ts';
import { openWhole, pageTypes } from './page-types.ts';
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
