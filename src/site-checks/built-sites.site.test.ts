import { describe, expect, test } from 'vitest';
import { apiSchemas } from '../schemas/api.ts';
import { readBuiltSite } from './built-site.ts';
import { checkEmbedWeight, checkWeights } from './page-weights.ts';
import { checkFiles, checkReferences, clicksFromHome, readSitemap } from './references.ts';
import { checkRoutes } from './routes.ts';
import { checkStructuredData } from './structured-data.ts';
import { checkDescriptions, checkHtml, checkTitles } from './valid-html.ts';

const MOST_CLICKS = 3;

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

test('the HTML of every page is valid', async () => {
  expect(await checkHtml(SITES[0]?.pages.values() ?? [])).toEqual([]);
});
