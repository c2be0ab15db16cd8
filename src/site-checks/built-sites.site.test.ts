import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { SHARE_CARD_PX, SHARE_CARDS } from '../domain/icon/share-card.ts';
import { shareCardAt } from '../domain/permalink/permalink.ts';
import { apiSchemas } from '../schemas/api.ts';
import { readBuiltSite } from './built-site.ts';
import { checkEmbedWeight, checkWeights } from './page-weights.ts';
import { checkFiles, checkReferences, clicksFromHome, readSitemap } from './references.ts';
import { checkRoutes } from './routes.ts';
import { checkSharePictures } from './share-pictures.ts';
import { checkStructuredData } from './structured-data.ts';
import { checkDescriptions, checkHtml, checkTitles } from './valid-html.ts';

const MOST_CLICKS = 3;
/** How much the brightness of a part of a picture differs with a text in it; that of paper does not. */
const LEAST_OF_A_TEXT = 20;

const SITES = [await readBuiltSite('dist', '/'), await readBuiltSite('.cache/help-dist', '/help/')];

describe.each(SITES.map((site) => [site.links.home, site] as const))(
  'the site built for %s',
  (base, site) => {
    test('leads nowhere but to what is there, under its base', () => {
      expect(site.pages.size).toBeGreaterThan(1);
      expect(checkReferences(site)).toEqual([]);
      expect(checkFiles(site)).toEqual([]);
    });

    test('leads from home to every page of its sitemap, to every article within three clicks', () => {
      const clicks = clicksFromHome(site);
      const listed = readSitemap(site);
      expect(listed).toContain(base);
      expect(listed.filter((address) => !clicks.has(address))).toEqual([]);
      const articles = apiSchemas.articles.parse(JSON.parse(site.read(site.links.api('articles'))));
      expect(articles.length).toBeGreaterThan(0);
      expect(articles.filter(({ url }) => (clicks.get(url) ?? Infinity) > MOST_CLICKS)).toEqual([]);
    });

    test('gives every page of its sitemap a title and a heading of its own', () => {
      expect(checkTitles(readSitemap(site).flatMap((address) => site.pages.get(address) ?? []))).toEqual([]);
    });

    test('describes every page of its sitemap in words of its own, not too few and not too many', () => {
      expect(
        checkDescriptions(readSitemap(site).flatMap((address) => site.pages.get(address) ?? [])),
      ).toEqual([]);
    });

    test('tells search engines of articles and the way to them what readers see', () => {
      expect(checkStructuredData(site)).toEqual([]);
    });

    test('gives messengers a picture for every page', () => {
      expect(checkSharePictures(site)).toEqual([]);
    });

    test('names the licence of every package that ships, with its notice', () => {
      const licences = site.read(`${base}licenses.txt`);
      const names = Array.from(licences.matchAll(/^## (\S+) \S+ \(.+\)$/gm), ([, name]) => name);
      expect(names).toEqual(expect.arrayContaining(['@orama/stemmers', 'fast-luhn', 'pagefind']));
      expect(licences.match(/copyright .+/gi)?.length).toBeGreaterThanOrEqual(names.length);
      expect(site.addresses).toContain(`${base}poisk/slovar.txt`);
    });

    test('leads by plain links along every route of the tree to its advice', () => {
      expect(checkRoutes(site)).toEqual([]);
    });

    test('keeps every page within its bytes and requests', () => {
      expect(checkWeights(site)).toEqual([]);
    });

    test('keeps the script that pages of others load within its bytes', () => {
      expect(checkEmbedWeight(site)).toEqual([]);
    });
  },
);

describe.each(SHARE_CARDS)('the picture for links «%s»', (card) => {
  const picture = () => sharp(join('dist', shareCardAt('/', card)));

  test('is a PNG of the size that pages say', async () => {
    const { format, width, height } = await picture().metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...SHARE_CARD_PX });
  });

  test.each([
    ['the shop', { left: 190, top: 70, width: 400, height: 110 }],
    ['the words', { left: 250, top: 230, width: 400, height: 160 }],
  ])('shows %s', async (_, part) => {
    const written = await picture().extract(part).toBuffer();
    const { channels } = await sharp(written).stats();
    expect(Math.min(...channels.slice(0, 3).map(({ stdev }) => stdev))).toBeGreaterThan(LEAST_OF_A_TEXT);
  });
});

test('the HTML of every page is valid', async () => {
  expect(await checkHtml(SITES[0]?.pages.values() ?? [])).toEqual([]);
});
