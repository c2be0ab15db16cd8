import type { Page } from '@playwright/test';
import { searchPage } from './pages/search.page.ts';
import { publishedReply } from './published-reply.ts';
import { ARTICLE, siteAddress } from './shop.ts';
import { expect, test } from './test.ts';
import { formatNumber } from '../src/domain/permalink/number.ts';
import { permalinks } from '../src/domain/permalink/permalink.ts';
import { sharedAddress } from '../src/domain/permalink/shared-address.ts';
import { copiedText, COPY, copyYourself, REPLY_FAILED } from '../src/texts/page.ts';
import { copiedLink, copiedReply } from '../src/texts/search.ts';

const NUMBER = formatNumber('article', ARTICLE.number);

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('an operator who finds a page', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test(
    'copies the link of the first suggestion',
    { tag: '@any-base' },
    async ({ page, base, published, links }) => {
      const search = searchPage(page);
      const title = (await published('pages')).find(({ number }) => number === NUMBER)?.title ?? '';
      await page.goto(links.home);
      await search.box.fill(NUMBER);
      await expect(search.suggestions.first()).toContainText(title);
      await search.box.press('Control+Enter');
      await expect(search.boxStatus).toHaveText(copiedLink(title));
      const link = sharedAddress({ number: NUMBER, url: '' }, permalinks(base));
      expect(await clipboard(page)).toBe(new URL(link, siteAddress).href);
      await expect(search.copied).toHaveText(copiedLink(title));
      await expect(search.copied).toBeInViewport();
      await expect(page).toHaveURL(links.home);
    },
  );

  test('copies the link of the suggestion that is chosen', async ({ page, published, links }) => {
    const search = searchPage(page);
    const pages = await published('pages');
    await page.goto(links.home);
    await search.box.fill('вернуть деньги');
    await expect(search.suggestions.nth(1)).toBeVisible();
    await search.box.press('ArrowDown');
    await search.box.press('ArrowDown');
    const url = await search.chosenSuggestion.getAttribute('href');
    const chosen = pages.find((candidate) => candidate.url === url);
    await search.box.press('Control+Enter');
    await expect(search.boxStatus).toHaveText(copiedLink(chosen?.title ?? ''));
    const link = sharedAddress({ url: url ?? '', number: chosen?.number ?? '' }, links);
    expect(await clipboard(page)).toBe(new URL(link, siteAddress).href);
  });

  test('reads the reply of the marked line, copies it and opens the page', async ({
    page,
    request,
    published,
    links,
  }) => {
    const search = searchPage(page);
    const article = (await published('articles')).find(({ number }) => number === NUMBER);
    const reply = await publishedReply(request, links.article(ARTICLE));
    await page.goto(links.home);
    await search.box.fill(NUMBER);
    await expect(search.suggestions.first()).toBeVisible();
    await search.box.press('Control+Shift');
    await expect(search.replyPreview).toHaveText(reply.replaceAll('\n', ' '));
    await expect(search.chosenSuggestion).toContainText(article?.title ?? '');
    await search.box.press('Control+Shift+Enter');
    await expect(search.boxStatus).toHaveText(copiedReply(article?.title ?? ''));
    await expect(search.copied).toBeInViewport();
    expect(await clipboard(page)).toBe(reply);
    await search.box.press('Enter');
    await expect(page).toHaveURL(links.article(ARTICLE));
  });

  test('copies the reply of a result', async ({ page, request, links }) => {
    const search = searchPage(page);
    await page.goto(links.search(NUMBER));
    const result = search.results.first();
    await result.getByRole('button', { name: COPY.reply }).click();
    await expect(result.getByRole('status')).toHaveText(copiedText('reply', '', false));
    expect(await clipboard(page)).toBe(await publishedReply(request, links.article(ARTICLE)));
  });

  test.describe('while replies do not load', () => {
    test.use({ expectedProblems: [/status of 404/] });

    test('is told so, and can copy once they do', async ({ page, links }) => {
      const search = searchPage(page);
      const repliesFail = (url: URL) => url.pathname.endsWith('/otvet.json');
      await page.route(repliesFail, (route) => route.fulfill({ status: 404 }));
      await page.goto(links.home);
      await search.box.fill(NUMBER);
      await expect(search.suggestions.first()).toBeVisible();
      await search.box.press('Control+Shift+Enter');
      await expect(search.boxStatus).toHaveText(REPLY_FAILED);
      await expect(search.boxStatus).toBeInViewport();
      await page.unroute(repliesFail);
      await search.box.press('Control+Shift+Enter');
      await expect(search.boxStatus).not.toHaveText(REPLY_FAILED);
      expect(await clipboard(page)).toContain(links.shortArticle(ARTICLE.number));
    });
  });
});

test('an operator sees the link where the browser refuses to copy it', async ({ page, context, links }) => {
  // Whatever is not granted is denied from here on.
  await context.grantPermissions([]);
  const search = searchPage(page);
  await page.goto(links.home);
  await search.box.fill(NUMBER);
  await expect(search.suggestions.first()).toBeVisible();
  await search.box.press('Control+Enter');
  const link = new URL(links.shortArticle(ARTICLE.number), siteAddress).href;
  await expect(search.boxStatus).toHaveText(copyYourself(link));
  await expect(search.boxStatus).toBeInViewport();
});
