import { crawl, referencesOf } from './crawl.ts';
import { readSitemap } from './sitemap.ts';
import { expect, test } from './test.ts';

const anyBase = { tag: '@any-base' };

test(
  'every reference of every page stays under the base and leads somewhere',
  anyBase,
  async ({ baseURL, links }) => {
    const visits = await crawl(baseURL, links.home);
    const pages = visits.filter(({ html }) => html !== '');
    const astray = pages.flatMap((page) =>
      referencesOf(page)
        .filter(({ pathname }) => !pathname.startsWith(links.home))
        .map(({ pathname }) => `${page.address} → ${pathname}`),
    );
    expect(astray).toEqual([]);
    expect(visits.filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([]);

    const anchors = new Map(
      pages.map(({ address, html }) => [
        address,
        new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)),
      ]),
    );
    const dangling = pages.flatMap((page) =>
      referencesOf(page)
        .filter(
          ({ pathname, hash }) =>
            hash !== '' && !anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1))),
        )
        .map(({ pathname, hash }) => `${page.address} → ${pathname}${hash}`),
    );
    expect(dangling).toEqual([]);
  },
);

test('every page of the sitemap is reached from home', anyBase, async ({ baseURL, request, links }) => {
  const reached = new Set((await crawl(baseURL, links.home)).map(({ address }) => address));
  const listed = await readSitemap(request, links);
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter((address) => !reached.has(address))).toEqual([]);
});
