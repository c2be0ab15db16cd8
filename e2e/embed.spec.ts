import { barriers } from './barriers.ts';
import { serveForeignPage, type ServedPage } from './foreign-page.ts';
import { embedPage } from './pages/embed.page.ts';
import { ARTICLE, embedName, OUTCOME, QUERY, siteAddress } from './shop.ts';
import { expect, test as base } from './test.ts';
import { formatNumber } from '../src/domain/permalink/number.ts';
import { RETRY, SUGGESTIONS_FAILED } from '../src/texts/search.ts';

/** What the guide tells engineers to copy, with the site under test in place of the shop's address. */
interface Guide {
  readonly search: string;
  readonly article: string;
  readonly policy: string;
  readonly theme: string;
}

interface Surroundings {
  /** The host's policy, but for its `default-src 'none'`. */
  readonly policy?: string;
  /** The host's own files. */
  readonly files?: Readonly<Record<string, string>>;
}

interface EmbedFixtures {
  /** The full address of a path of the site under test. */
  at: (path: string) => string;
  guide: Guide;
  /** Opens a page of others with the markup, under a policy of nothing but what the guide asks for. */
  openWith: (markup: string, surroundings?: Surroundings) => Promise<void>;
}

const test = base.extend<EmbedFixtures>({
  at: async ({ baseURL }, use) => {
    await use((path) => new URL(path, baseURL).href);
  },
  guide: async ({ page, links, at }, use) => {
    await page.goto(links.embedGuide);
    const codes = (await page.locator('pre').allTextContents()).map((code) =>
      code.replaceAll(new URL(siteAddress).origin, new URL(at('/')).origin),
    );
    const codeWith = (part: string) => codes.find((code) => code.includes(part)) ?? '';
    await use({
      search: codeWith(`<${embedName}>`),
      article: codeWith(`<${embedName} number="${formatNumber('article', ARTICLE.number)}">`),
      policy: codeWith('script-src'),
      theme: codeWith(`${embedName} {`),
    });
  },
  openWith: async ({ page, guide }, use) => {
    const served: ServedPage[] = [];
    await use(async (markup, { policy = guide.policy, files = {} } = {}) => {
      const host = await serveForeignPage(test.info().outputPath('host'), {
        policy: `default-src 'none'; ${policy}`,
        files: { 'index.html': foreignPage(markup), ...files },
      });
      served.push(host);
      await page.goto(host.address);
    });
    for (const { close } of served) close();
  },
});

/** A page in another language. */
function foreignPage(markup: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title></head>
<body><main><h1>Shop</h1>${markup}</main></body>
</html>`;
}

const anyBase = { tag: '@any-base' };

test.describe('in a page of another origin that allows only what the guide asks for', anyBase, () => {
  test('a visitor searches by keyboard and opens a suggestion', async ({
    page,
    openWith,
    guide,
    links,
    at,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    const { box, suggestions } = embedPage(page, embedName);
    await openWith(guide.search);
    await page.keyboard.press('Tab');
    await expect(box).toBeFocused();
    await expect(box).toHaveRole('combobox');
    await page.keyboard.type(QUERY);
    await expect(suggestions.first()).toHaveAttribute('href', at(links.article(ARTICLE)));
    const typed = [QUERY, encodeURIComponent(QUERY), encodeURI(QUERY.split(' ')[0] ?? '')];
    expect(requests.filter((request) => typed.some((text) => request.includes(text)))).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at(links.article(ARTICLE)));
  });

  test('Enter opens the results, the query behind #', async ({ page, openWith, guide, links, at }) => {
    const { box } = embedPage(page, embedName);
    await openWith(guide.search);
    await box.fill(QUERY);
    await box.press('Enter');
    await expect(page).toHaveURL(at(links.search(QUERY)));
    await expect(page.getByRole('main')).toHaveAttribute('data-search', 'done');
  });

  test('an article and an outcome are shown by their numbers', async ({
    page,
    openWith,
    guide,
    links,
    published,
    at,
  }) => {
    const outcome = formatNumber('outcome', OUTCOME.number);
    const pages = await published('pages');
    const { card } = embedPage(page, embedName);
    await openWith(`${guide.article}<${embedName} number="${outcome}"></${embedName}>`);
    for (const [place, number, address] of [
      [0, formatNumber('article', ARTICLE.number), links.article(ARTICLE)],
      [1, outcome, links.node(OUTCOME.id)],
    ] as const) {
      const title = pages.find((one) => one.number === number)?.title ?? '';
      const link = card.nth(place).getByRole('link', { name: title });
      await expect(link).toHaveAttribute('href', at(address));
      await expect(card.nth(place)).toContainText(number);
    }
  });

  test('it is read in its own language and has no barriers', async ({ page, openWith, guide }) => {
    const { box, suggestions, card } = embedPage(page, embedName);
    for (const { width, colorScheme } of [
      { width: 360, colorScheme: 'light' },
      { width: 1280, colorScheme: 'dark' },
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await openWith(`<meta name="color-scheme" content="light dark">${guide.search}${guide.article}`);
      await expect(card).toBeVisible();
      await box.fill(QUERY);
      await expect(suggestions.first()).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    expect(await box.evaluate((input) => input.closest('[lang]')?.getAttribute('lang'))).toBe('ru');
  });

  test('it takes the looks that the page gives it', async ({ page, openWith, guide }) => {
    const { box, find } = embedPage(page, embedName);
    await openWith(`<link rel="stylesheet" href="/shop.css">${guide.search}`, {
      policy: guide.policy.replace('style-src', "style-src 'self'"),
      files: {
        'shop.css': `html { font-size: 62.5%; --ink: red } body { font-size: 1.6rem } ${guide.theme}`,
      },
    });
    await expect(find).toHaveCSS('background-color', 'rgb(34, 34, 34)');
    await expect(find).toHaveCSS('border-radius', '0px');
    await expect(box).toHaveCSS('font-size', '12.65px');
  });

  test('it is dressed in browsers that take no styles from scripts', async ({ page, openWith, guide }) => {
    await page.addInitScript(() => {
      for (const { prototype } of [Document, ShadowRoot])
        Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
    });
    const { find, box, suggestions } = embedPage(page, embedName);
    await openWith(guide.search);
    await expect(find).toHaveCSS('background-color', 'rgb(28, 34, 31)');
    await box.fill(QUERY);
    await expect(suggestions.first()).toBeVisible();
  });
});

test.describe('where the help centre', () => {
  test.use({ expectedProblems: [/ERR_FAILED|status of 404|style-src|request: csp/] });

  test('is down, the link stays', async ({ page, openWith, guide, links, at }) => {
    const { search, article } = guide;
    await page.route(`${new URL(at('/')).origin}/**`, (route) => route.abort('failed'));
    const { element, box, card } = embedPage(page, embedName);
    const failed = page.waitForEvent('requestfailed');
    await openWith(search + article);
    await failed;
    await expect(element.getByRole('link')).toHaveCount(2);
    await expect(element.first().getByRole('link')).toHaveAttribute('href', at(links.home));
    await expect(box).toHaveCount(0);
    await expect(card).toHaveCount(0);
  });

  test('goes down, a number leaves its link, and the box says so and takes a retry', async ({
    page,
    openWith,
    guide,
    at,
  }) => {
    const { box, element, card, suggestions } = embedPage(page, embedName);
    const parts = (url: URL) =>
      url.origin === new URL(at('/')).origin && !url.pathname.endsWith('/vstroit.js');
    await page.route(parts, (route) => route.abort('failed'));
    await openWith(guide.search + guide.article);
    await box.focus();
    await expect(page.getByText(SUGGESTIONS_FAILED)).toBeVisible();
    await expect(element.nth(1).getByRole('link')).toBeVisible();
    await expect(card).toHaveCount(0);
    await page.unroute(parts);
    await page.getByRole('button', { name: RETRY }).click();
    await box.fill(QUERY);
    await expect(suggestions.first()).toBeVisible();
  });

  test('has no page of a number, the link stays', async ({ page, openWith, guide, links, at }) => {
    const { element, card } = embedPage(page, embedName);
    await openWith(guide.article);
    await expect(card).toBeVisible();
    const answered = page.waitForResponse((response) =>
      response.url().startsWith(at(links.shortOutcome(9999))),
    );
    await element.evaluate((host) => host.setAttribute('number', 'Р-9999'));
    expect((await answered).status()).toBe(404);
    await expect(element.getByRole('link')).toHaveAttribute('href', at(links.shortArticle(ARTICLE.number)));
    await expect(card).toHaveCount(0);
  });

  test('may not bring its styles to an old browser, the link stays', async ({ page, openWith, guide }) => {
    await page.addInitScript(() => {
      for (const { prototype } of [Document, ShadowRoot])
        Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
    });
    const { element, box } = embedPage(page, embedName);
    const refused = page.waitForEvent('console', (message) => message.text().startsWith('policy: style-src'));
    await openWith(guide.search, { policy: guide.policy.replace(/; style-src.*/, '') });
    await refused;
    await expect(element.getByRole('link')).toBeVisible();
    await expect(box).toHaveCount(0);
  });
});
