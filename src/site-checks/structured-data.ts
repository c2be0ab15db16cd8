import { z } from 'zod';
import { select, textOf, type BuiltSite, type SitePage } from './built-site.ts';

const breadcrumbs = z.object({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(z.object({ position: z.int(), name: z.string(), item: z.url() })),
});
const article = z.object({
  '@type': z.literal('Article'),
  headline: z.string(),
  dateModified: z.iso.date(),
  mainEntityOfPage: z.url(),
});
const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.discriminatedUnion('@type', [breadcrumbs, article])),
});

/** Data for search engines that says other than the page does, or leads nowhere, a line each. */
export function checkStructuredData(site: BuiltSite): readonly string[] {
  return Array.from(site.pages.values()).flatMap((page) =>
    select(page, 'script[type="application/ld+json"]').flatMap((script) =>
      faultsOf(site, page, textOf(script)),
    ),
  );
}

function faultsOf(site: BuiltSite, page: SitePage, json: string): readonly string[] {
  const read = graph.safeParse(JSON.parse(json));
  if (!read.success) return [`${page.address}: ${read.error.message}`];
  const heading = select(page, 'h1').map(textOf).join('');
  const crumbs = [...select(page, '.crumbs a').map(textOf), heading];
  const differs = (what: string, said: string, shown: string) =>
    said === shown ? [] : [`${page.address}: ${what} «${said}», not «${shown}»`];
  return read.data['@graph'].flatMap((thing) => {
    if (thing['@type'] === 'Article') return differs('headline', thing.headline, heading);
    const names = thing.itemListElement.map(({ name }) => name);
    const lost = thing.itemListElement.filter(({ item }) => !site.pages.has(new URL(item).pathname));
    return [
      ...differs('breadcrumbs', names.join(' > '), crumbs.join(' > ')),
      ...lost.map(({ item }) => `${page.address}: ${item} leads nowhere`),
    ];
  });
}
