import { openWhole, pageTypes } from '../page-types.ts';
import { states } from '../states.ts';
import { expect, test } from '../test.ts';

/** From a folded phone to a desk, by the size of the text that the reader has chosen. */
const LOOKS = [
  { text: '100%', widthsPx: [280, 320, 600, 960, 1440] },
  { text: '200%', widthsPx: [280, 360, 1280] },
] as const;

for (const { text, widthsPx } of LOOKS) {
  test(
    `no type of page scrolls sideways at any width with text at ${text}`,
    states('zoom'),
    async ({ page, links, published }) => {
      for (const address of await pageTypes(published, links)) {
        await openWhole(page, address);
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, text);
        for (const width of widthsPx) {
          await page.setViewportSize({ width, height: 800 });
          const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect.soft(room, `${address} at ${String(width)} px is too wide by`).toBeLessThanOrEqual(0);
        }
      }
    },
  );
}
