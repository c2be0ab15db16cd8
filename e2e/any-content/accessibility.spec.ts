import type { Page } from '@playwright/test';
import { barriers } from '../barriers.ts';
import { openWhole, pageTypes } from '../page-types.ts';
import { readSitemap } from '../sitemap.ts';
import { states } from '../states.ts';
import { expect, test } from '../test.ts';

/** Besides the types of pages all of the sitemap is tried, or one of so many pages. */
const STEP = process.env['WHOLE_SITEMAP'] === undefined ? 16 : 1;

const PHONE = { name: 'on a phone', viewport: { width: 360, height: 800 }, colorScheme: 'light' } as const;
const DESK = { name: 'wide and dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } as const;

/** From a folded phone to a desk, by the size of the text that the reader has chosen; the usual one is left in the end. */
const WIDTHS = [
  { text: '200%', widthsPx: [280, 360, 1280] },
  { text: '100%', widthsPx: [280, 320, 600, 960, 1440] },
] as const;

// To open a page takes as long as to look at it: it is opened once for all that is asked of it.
test(
  'no page has barriers or breaks the policy, and none of any type scrolls sideways',
  states('rules', 'zoom'),
  async ({ page, links, request, published }) => {
    test.slow();
    const types = new Set(await pageTypes(published, links));
    const listed = (await readSitemap(request, links)).filter((_, place) => place % STEP === 0);
    for (const address of types.union(new Set(listed))) {
      await look(page, PHONE);
      await openWhole(page, address);
      for (const way of [PHONE, DESK]) {
        await look(page, way);
        expect.soft(await barriers(page), `${address} ${way.name}`).toEqual([]);
      }
      if (types.has(address)) await expectRoom(page, address);
    }
  },
);

async function look(page: Page, { viewport, colorScheme }: typeof PHONE | typeof DESK): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

/** Expects the open page not to scroll sideways at any width. */
async function expectRoom(page: Page, address: string): Promise<void> {
  for (const { text, widthsPx } of WIDTHS) {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
    for (const width of widthsPx) {
      await page.setViewportSize({ width, height: 800 });
      const lack = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect
        .soft(lack, `${address} with text at ${text} at ${String(width)} px is too wide by`)
        .toBeLessThanOrEqual(0);
    }
  }
}
