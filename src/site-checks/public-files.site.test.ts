import { describe, expect, test } from 'vitest';
import { glob, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { splitAnchor } from '../domain/permalink/redirects.ts';
import { headersFor } from '../hosting/headers.ts';
import { parseHeaders } from '../hosting/netlify.ts';
import { apiSchemas } from '../schemas/api.ts';
import { readBuiltSite, select } from './built-site.ts';
import { readSitemap } from './references.ts';

type JSONSchema = z.core.JSONSchema.JSONSchema;

const FILES = [
  ['sitemap-index.xml', '<sitemapindex'],
  ['rss.xml', '<rss'],
  ['opensearch.xml', 'poisk/#q={searchTerms}'],
  ['llms.txt', '# '],
  ['robots.txt', 'Sitemap: '],
  ['derevo.txt', 'ВОПРОСЫ'],
  ['reshenie/karta.svg', '<svg'],
  ['icon.svg', '<svg'],
] as const;

const FOLDER = 'src/schemas/released';
/** Schemas as they were published, but for what they say against fields that were not there yet. */
const RELEASED = await Promise.all(
  (await Array.fromAsync(glob('*/*.json', { cwd: FOLDER })))
    .sort()
    .map(
      async (file) =>
        [
          file,
          JSON.parse(await readFile(`${FOLDER}/${file}`, 'utf8'), (key, value: unknown) =>
            key === 'additionalProperties' ? undefined : value,
          ) as JSONSchema,
        ] as const,
    ),
);

const SITES = [await readBuiltSite('dist', '/'), await readBuiltSite('.cache/help-dist', '/help/')];

describe.each(SITES.map((site) => [site.links.home, site] as const))(
  'the site built for %s',
  (base, site) => {
    const data = (address: string): unknown => JSON.parse(site.read(address));
    const headers = parseHeaders(site.read(`${base}_headers`));

    test.each(FILES)('publishes %s', (file, says) => {
      expect(site.read(base + file)).toContain(says);
    });

    test.each(Object.entries(apiSchemas))('keeps to the published schema of %s.json', (name, schema) => {
      const document = data(`${base}api/v1/${name}.json`);
      const published = z.fromJSONSchema(data(`${base}api/v1/schema/${name}.json`) as JSONSchema);
      expect(published.safeParse(document).error).toBeUndefined();
      expect(schema.safeParse(document).error).toBeUndefined();
    });

    test.each(Object.keys(apiSchemas))('names the draft and the address of the schema of %s.json', (name) => {
      const path = `${base}api/v1/schema/${name}.json`;
      expect(data(path)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: expect.stringMatching(new RegExp(`^https://[^/]+${path}$`)) as string,
      });
    });

    test.each(RELEASED)('keeps to %s, if with fields more', (file, schema) => {
      const document = data(`${base}api/v1/${file.replace(/^.*\//, '')}`);
      expect(z.fromJSONSchema(schema).safeParse(document).error).toBeUndefined();
    });

    test('shows developers every document, its schema and an example of it', () => {
      const page = site.pages.get(site.links.developers);
      const addresses = page && select(page, 'main a[href]').map(({ attribs }) => attribs['href']);
      for (const name of Object.keys(apiSchemas))
        expect(addresses).toEqual(
          expect.arrayContaining([`${base}api/v1/${name}.json`, `${base}api/v1/schema/${name}.json`]),
        );
      expect(page && select(page, 'meta[name=robots][content=noindex]')).toHaveLength(1);
      expect(readSitemap(site)).not.toContain(site.links.developers);
    });

    test('lets other sites read its documents and nothing else', () => {
      const origins = (address: string) => headersFor(headers, address)['Access-Control-Allow-Origin'];
      expect(origins(site.links.api('pages'))).toBe('*');
      expect(origins(site.links.apiSchema('pages'))).toBe('*');
      for (const address of [site.links.home, site.links.tree, site.links.treeFile])
        expect(origins(address)).toBeUndefined();
    });

    test('names every answer in pages.json, the root as the tree itself', () => {
      const pages = apiSchemas.pages.parse(data(site.links.api('pages')));
      expect(pages.find(({ url }) => url === site.links.tree)?.type).toBe('question');
      expect(new Set(pages.map(({ type }) => type))).toEqual(new Set(['article', 'question', 'outcome']));
      expect(readSitemap(site)).toEqual(expect.arrayContaining(pages.map(({ url }) => url)));
    });

    test('has a twin in Markdown of every article', () => {
      const articles = apiSchemas.articles.parse(data(site.links.api('articles')));
      expect(articles.length).toBeGreaterThan(0);
      for (const { title, markdown } of articles) {
        const text = site.read(markdown);
        expect(text.startsWith(`# ${title}\n`), markdown).toBe(true);
        expect(text, markdown).not.toMatch(/<[A-Z]|\{\{/);
      }
    });

    test('tells hosts that its texts are UTF-8 and that pages change', () => {
      expect(headersFor(headers, site.links.llms)['Content-Type']).toBe('text/plain; charset=utf-8');
      expect(headersFor(headers, `${site.links.tree}x.md`)['Content-Type']).toBe(
        'text/markdown; charset=utf-8',
      );
      for (const address of [site.links.home, site.links.alphabet])
        expect(headersFor(headers, address)['Cache-Control']).toBe(
          'public, max-age=60, stale-while-revalidate=600',
        );
    });

    test('moves short links and old addresses, which are pages too, to pages that are there', () => {
      const moves = site
        .read(`${base}_redirects`)
        .trim()
        .split('\n')
        .map((line) => line.split(' '))
        .filter(([from]) => from?.endsWith('*') === false);
      const numbered = apiSchemas.pages
        .parse(data(site.links.api('pages')))
        .filter(({ number }) => number !== null);
      expect(moves.length).toBeGreaterThanOrEqual(numbered.length);
      for (const [from = '', to = '', status] of moves) {
        const page = site.pages.get(from);
        expect(page && select(page, 'a[href]').map(({ attribs }) => attribs['href']), from).toContain(to);
        expect(site.pages.has(splitAnchor(to)[0]), to).toBe(true);
        expect(status).toBe('301');
      }
    });

    test('has a page for what is not there, with search and the tree', () => {
      const page = site.pages.get(`${base}404.html`);
      const found = (selector: string) => page && select(page, selector).length;
      expect(found('form[role=search]')).toBe(1);
      expect(found(`main a[href="${site.links.tree}"]`)).toBe(1);
    });
  },
);
