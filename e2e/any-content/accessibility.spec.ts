import { barriers } from '../barriers.ts';
import { openWhole, pageTypes } from '../page-types.ts';
import { readSitemap } from '../sitemap.ts';
import { states } from '../states.ts';
import { expect, test } from '../test.ts';

/** Besides the types of pages each look tries all of the sitemap, or one of so many pages in its turn. */
const isWhole = process.env['WHOLE_SITEMAP'] !== undefined;
const STEP = 8;

const LOOKS = [
  { name: 'on a phone', viewport: { width: 360, height: 800 }, colorScheme: 'light' },
  { name: 'wide and dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

for (const [look, { name, viewport, colorScheme }] of LOOKS.entries()) {
  test(
    `no page has barriers or breaks the policy ${name}`,
    states('rules'),
    async ({ page, links, request, published }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const listed = await readSitemap(request, links);
      const inTurn = listed.filter((_, place) => isWhole || place % (STEP * LOOKS.length) === look * STEP);
      for (const address of new Set([...(await pageTypes(published, links)), ...inTurn])) {
        await openWhole(page, address);
        expect.soft(await barriers(page), address).toEqual([]);
      }
    },
  );
}
