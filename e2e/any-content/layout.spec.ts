import { openWhole, pageTypes } from '../page-types.ts';
import { expect, test } from '../test.ts';

const WIDTHS_PX = [320, 600, 960, 1440];

test('no type of page scrolls sideways at any width', async ({ page, links, published }) => {
  for (const address of await pageTypes(published, links)) {
    await openWhole(page, address);
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 800 });
      const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(room, `${address} at ${String(width)} px is too wide by`).toBeLessThanOrEqual(0);
    }
  }
});
