import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openWhole, pageTypes } from '../page-types.ts';
import { readSitemap } from '../sitemap.ts';
import { expect, test } from '../test.ts';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Besides the types of pages each look tries all of the sitemap, or one of so many pages in its turn. */
const isWhole = process.env['WHOLE_SITEMAP'] !== undefined;
const STEP = 8;

const PHONE = { width: 360, height: 800 };
const WIDE = { width: 1280, height: 800 };

const LOOKS = [
  { name: 'on a phone', viewport: PHONE, media: { colorScheme: 'light' }, beyond: [] },
  { name: 'wide and dark', viewport: WIDE, media: { colorScheme: 'dark' }, beyond: [] },
  // The reader's own colours hold there, while axe still sees those of the site.
  {
    name: 'in forced colours',
    viewport: WIDE,
    media: { forcedColors: 'active' },
    beyond: ['color-contrast'],
  },
] as const;

for (const [look, { name, viewport, media, beyond }] of LOOKS.entries()) {
  test(`no page has barriers or breaks the policy ${name}`, async ({ page, links, request, published }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    const listed = await readSitemap(request, links);
    const shared = listed.filter((_, place) => isWhole || place % (STEP * LOOKS.length) === look * STEP);
    for (const address of new Set([...(await pageTypes(published, links)), ...shared])) {
      await openWhole(page, address);
      expect.soft(await barriers(page, beyond), address).toEqual([]);
    }
  });
}

/** What axe holds against a page, but for rules `beyond` its reach, a line for each place. */
async function barriers(page: Page, beyond: readonly string[]): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Pages have no frames: no second page is needed to gather the results of each.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG_2_2_AA)
    .disableRules([...beyond])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
