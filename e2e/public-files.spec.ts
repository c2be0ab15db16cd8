import { z } from 'astro/zod';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { crawl } from './crawl.ts';
import { searchPage } from './pages/search.page.ts';
import { readSitemap } from './sitemap.ts';
import { siteAddress } from './site-address.ts';
import { expect, test } from './test.ts';
import { apiSchemas } from '../src/schemas/api.ts';
import { NAVIGATION } from '../src/texts/site.ts';

type JSONSchema = z.core.JSONSchema.JSONSchema;

const FILES = [
  { file: 'sitemap-index.xml', type: /^(text|application)\/xml/, says: '<sitemapindex' },
  { file: 'rss.xml', type: /^(text|application)\/xml/, says: '<rss' },
  {
    file: 'opensearch.xml',
    type: /^(text|application)\/(opensearchdescription\+)?xml/,
    says: '?q={searchTerms}',
  },
  { file: 'llms.txt', type: /^text\/plain; charset=utf-8$/, says: '# ' },
  { file: 'robots.txt', type: /^text\/plain; charset=utf-8$/, says: 'Sitemap: ' },
  { file: 'derevo.txt', type: /^text\/plain; charset=utf-8$/, says: 'ВОПРОСЫ' },
  { file: 'reshenie/karta.svg', type: /^image\/svg\+xml/, says: '<svg' },
  { file: 'icon.svg', type: /^image\/svg\+xml/, says: '<svg' },
];

const HTML_RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // Titles are readers' questions with the site's name behind them; search engines cut the name first.
    'long-title': 'off',
    // Spaces at the end of a line come from the components' own line breaks and show nowhere.
    'no-trailing-whitespace': 'off',
    // A telephone stands as its registry has it, so that a copy of it is found again.
    'tel-non-breaking': 'off',
    // The menu stands twice, wide and narrow, of which only one is ever shown.
    'unique-landmark': 'off',
    // Settings take effect at once: there is nothing to submit.
    'wcag/h32': 'off',
  },
};

for (const { file, type, says } of FILES) {
  test(`${file} answers and is about this site`, { tag: '@any-base' }, async ({ request, links }) => {
    const response = await request.get(links.home + file);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toMatch(type);
    const text = await response.text();
    expect(text).toContain(says);
    // Whatever stands in it that is an address of the site is under its base.
    const home = new URL(links.home, siteAddress).href;
    expect(text.split(siteAddress).length).toBe(text.split(home.replace(/\/$/, '')).length);
  });
}

test.describe('each document of the JSON interface', () => {
  for (const [name, schema] of Object.entries(apiSchemas)) {
    test(`${name} keeps to its published schema`, { tag: '@any-base' }, async ({ request, links }) => {
      const document = await request.get(`${links.home}api/v1/${name}.json`);
      const published = await request.get(`${links.home}api/v1/schema/${name}.json`);
      for (const response of [document, published]) {
        expect(response.headers()['content-type']).toMatch(/^application\/json/);
      }
      const publishedSchema = z.fromJSONSchema((await published.json()) as JSONSchema);
      const data: unknown = await document.json();
      expect(publishedSchema.safeParse(data).error).toBeUndefined();
      expect(schema.safeParse(data).error).toBeUndefined();
    });
  }
});

test(
  'pages.json names every answer, the root as the tree itself',
  { tag: '@any-base' },
  async ({ request, links }) => {
    const pages = apiSchemas.pages.parse(await (await request.get(links.api('pages'))).json());
    expect(pages.find(({ url }) => url === links.tree)?.type).toBe('question');
    for (const type of ['article', 'question', 'outcome']) {
      expect(pages.filter((page) => page.type === type).length, type).toBeGreaterThan(1);
    }
    expect(await readSitemap(request, links)).toEqual(expect.arrayContaining(pages.map(({ url }) => url)));
  },
);

test('every article has a twin in Markdown', async ({ request, links }) => {
  const articles = apiSchemas.articles.parse(await (await request.get(links.api('articles'))).json());
  expect(articles.length).toBeGreaterThan(0);
  for (const { title, markdown } of articles) {
    const response = await request.get(markdown);
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    const text = await response.text();
    expect(text.startsWith(`# ${title}\n`), markdown).toBe(true);
    expect(text, markdown).not.toMatch(/<[A-Z]|\{\{/);
  }
});

test(
  'an address without its last slash leads on for good',
  { tag: '@any-base' },
  async ({ request, links }) => {
    const response = await request.get(links.alphabet.replace(/\/$/, ''), { maxRedirects: 0 });
    expect(response.status()).toBe(301);
    expect(response.headers()['location']).toBe(links.alphabet);
  },
);

test.describe('an address that is not there', () => {
  test.use({ expectedProblems: [/status of 404/] });

  test('offers search and the tree', { tag: '@any-base' }, async ({ page, links }) => {
    const search = searchPage(page);
    await page.goto(`${links.home}net-takoy-stranitsy/`);
    await search.box.fill('курьер');
    await expect(search.suggestions.first()).toBeVisible();
    const tree = search.main.getByRole('link', { name: NAVIGATION.tree, exact: true });
    await expect(tree).toHaveAttribute('href', links.tree);
  });
});

test('the HTML of every page is valid', async ({ baseURL, links }) => {
  test.slow();
  const validator = new HtmlValidate(HTML_RULES);
  const pages = (await crawl(baseURL, links.home)).filter(({ html }) => html !== '');
  expect(pages.length).toBeGreaterThan(1);
  const faults: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${address}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

test('no two pages have the same title or heading', async ({ baseURL, request, links }) => {
  const listed = new Set(await readSitemap(request, links));
  const pages = (await crawl(baseURL, links.home)).filter(({ address }) => listed.has(address));
  expect(pages.length).toBe(listed.size);
  for (const tag of ['title', 'h1']) {
    const texts = pages.map(({ html }) =>
      new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(html)?.[1]?.trim(),
    );
    expect(texts.filter((text) => text === undefined || text === '')).toEqual([]);
    expect(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      tag,
    ).toEqual([]);
  }
});
