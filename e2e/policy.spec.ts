import { searchPage } from './pages/search.page.ts';
import { ARTICLE, QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import { formatNumber } from '../src/domain/permalink/number.ts';
import { NAVIGATION } from '../src/texts/site.ts';

test(
  'a page comes with the headers of production and works under them',
  { tag: '@any-base' },
  async ({ page, links }) => {
    const response = await page.goto(links.home);
    const headers = response?.headers() ?? {};
    expect(response?.status()).toBe(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['content-security-policy']).toMatch(
      /; script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/]+='; /,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=600');
    expect(headers['content-encoding']).toBe('br');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
);

test.describe('a script that a page did not bring', () => {
  test.use({ expectedProblems: [/script-src|require-trusted-types-for|Trusted/] });

  for (const [way, directive, insert] of [
    [
      'as an address',
      'script-src',
      () => {
        const address = 'data:text/javascript,document.title = "broken into"';
        return import(address).catch(() => undefined);
      },
    ],
    [
      'as a text',
      'require-trusted-types-for',
      () => {
        const script = document.createElement('script');
        script.append('document.title = "broken into"');
        document.head.append(script);
      },
    ],
    [
      'as a handler',
      'require-trusted-types-for',
      () => document.body.setAttribute('onfocusin', 'document.title = "broken into"'),
    ],
    [
      'as markup',
      'require-trusted-types-for',
      () => (document.body.innerHTML = '<img src="x" onerror="document.title = `broken into`">'),
    ],
    ['as the address of a worker', 'require-trusted-types-for', () => new Worker('/poisk/otvety.json')],
  ] as const) {
    test(`is stopped by the policy ${way}`, async ({ page, links }) => {
      await page.goto(links.home);
      const violation = page.waitForEvent('console', (message) =>
        message.text().startsWith(`policy: ${directive}`),
      );
      await page.evaluate(insert).catch(() => undefined);
      await violation;
      await expect(page).not.toHaveTitle('broken into');
    });
  }
});

test.describe('an address that is not there', () => {
  test.use({ expectedProblems: [/status of 404/] });

  test(
    'answers 404 with a page that offers search and the tree',
    { tag: '@any-base' },
    async ({ page, links }) => {
      const response = await page.goto(`${links.home}net-takoy-stranitsy/`);
      expect(response?.status()).toBe(404);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { box, suggestions, main } = searchPage(page);
      await box.fill(QUERY);
      await expect(suggestions.first()).toHaveAttribute('href', links.article(ARTICLE));
      const tree = main.getByRole('link', { name: NAVIGATION.tree, exact: true });
      await expect(tree).toHaveAttribute('href', links.tree);
    },
  );

  test(
    'that is a short link with slips offers the page it was meant for',
    { tag: '@any-base' },
    async ({ page, links, published }) => {
      const number = formatNumber('article', ARTICLE.number);
      const title = (await published('pages')).find((one) => one.number === number)?.title ?? '';
      const { main } = searchPage(page);
      for (const slip of ['a/01/', 'a/1.', 'A1', 'а/1)', 'А-1/']) {
        await page.goto(links.home + slip);
        const meant = main.getByRole('link', { name: `${number}. ${title}` });
        await expect(meant, slip).toHaveAttribute('href', links.article(ARTICLE));
      }
    },
  );
});

test('a short link in capitals or in Cyrillic leads on', { tag: '@any-base' }, async ({ page, links }) => {
  for (const letter of ['A', 'а', 'А']) {
    await page.goto(`${links.home}${letter}/${String(ARTICLE.number)}/`);
    await expect(page).toHaveURL(links.article(ARTICLE));
  }
});
