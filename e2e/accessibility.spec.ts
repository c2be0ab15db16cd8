import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openWhole, pageTypes } from './page-types.ts';
import { readSitemap } from './sitemap.ts';
import { expect, test } from './test.ts';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The sitemap is shared out, so that workers can take a part each. */
const PARTS = 8;

test.use({ viewport: { width: 360, height: 800 } });

for (let part = 0; part < PARTS; part += 1) {
  test(`pages of the sitemap have no barriers, part ${String(part + 1)}`, async ({
    page,
    links,
    request,
  }) => {
    test.slow();
    const addresses = await readSitemap(request, links);
    expect(addresses.length).toBeGreaterThan(PARTS);
    for (const address of addresses.filter((_, position) => position % PARTS === part)) {
      await page.goto(address);
      expect.soft(await barriers(page), address).toEqual([]);
    }
  });
}

const LOOKS = [
  { name: 'dark colours', media: { colorScheme: 'dark' }, beyond: [] },
  // The reader's own colours hold there, while axe still sees those of the site.
  { name: 'forced colours', media: { forcedColors: 'active' }, beyond: ['color-contrast'] },
] as const;

for (const { name, media, beyond } of LOOKS) {
  test(`no type of page has barriers in ${name}`, async ({ page, links }) => {
    test.slow();
    await page.emulateMedia(media);
    for (const [type, address] of Object.entries(pageTypes(links))) {
      await openWhole(page, address);
      expect.soft(await barriers(page, beyond), type).toEqual([]);
    }
  });
}

/** What axe holds against a page, but for rules `beyond` its reach, a line for each place. */
async function barriers(page: Page, beyond: readonly string[] = []): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Pages have no frames: no second page is needed to gather the results of each.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG_2_2_AA)
    .disableRules([...beyond])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
