import { articlePage } from './pages/article.page.ts';
import { ARTICLE, OPERATORS, OUTCOME, siteAddress } from './shop.ts';
import { publishedReply } from './published-reply.ts';
import { expect, test } from './test.ts';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';
import { copiedText, copyYourself } from '../src/texts/page.ts';
import { FOR_OPERATORS } from '../src/texts/tree.ts';

const PAGES = [
  {
    name: 'an article',
    shortLink: (links: Permalinks) => links.shortArticle(ARTICLE.number),
    target: (links: Permalinks) => links.article(ARTICLE),
  },
  {
    name: 'an outcome',
    shortLink: (links: Permalinks) => links.shortOutcome(OUTCOME.number),
    target: (links: Permalinks) => links.node(OUTCOME.id),
  },
];

const anyBase = { tag: '@any-base' };

for (const { name, shortLink, target } of PAGES) {
  test(
    `the short link of ${name} leads an operator to its page`,
    anyBase,
    async ({ page, request, links }) => {
      const html = await (await request.get(shortLink(links))).text();
      expect(html).toContain(`<link rel="canonical" href="${new URL(target(links), siteAddress).href}">`);
      expect(html).toContain(`<a href="${target(links)}">`);

      await page.goto(shortLink(links));
      await expect(page).toHaveURL(target(links));
    },
  );

  test(`an operator copies the short link of ${name}`, anyBase, async ({ page, context, links }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { copyLink, copyStatus } = articlePage(page);
    const link = new URL(shortLink(links), siteAddress).href;
    await page.goto(target(links));
    await copyLink.click();
    await expect(copyStatus).toHaveText(copiedText('link', link, false));
    await expect(copyStatus).toBeInViewport();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await copyLink.click();
    await expect(copyStatus).toHaveText(copiedText('link', link, true));
  });

  test(`an operator copies the reply of ${name}`, anyBase, async ({ page, context, request, links }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { copyReply, replyStatus } = articlePage(page);
    await page.goto(target(links));
    await copyReply.click();
    await expect(replyStatus).toHaveText(copiedText('reply', '', false));
    const reply = await publishedReply(request, target(links));
    expect(reply).toContain(new URL(shortLink(links), siteAddress).href);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reply);
  });
}

test('an operator reads the reply where the browser refuses to copy it', async ({
  page,
  context,
  request,
  links,
}) => {
  await context.grantPermissions([]);
  const { copyReply, replyStatus } = articlePage(page);
  await page.goto(links.article(ARTICLE));
  await copyReply.click();
  // A line break of the text is a space on the page.
  const reply = (await publishedReply(request, links.article(ARTICLE))).replaceAll('\n', ' ');
  await expect(replyStatus).toHaveText(copyYourself(reply));
});

test('no reply is offered of a page that operators alone read', async ({ page, published, links }) => {
  const { copyLink, copyReply } = articlePage(page);
  const forOperators = (await published('articles')).find(({ audience }) => audience.join() === 'operator');
  await page.goto(forOperators?.url ?? links.home);
  await expect(copyLink).toBeVisible();
  await expect(copyReply).toHaveCount(0);
});

test('an operator sees the short link where the browser refuses to copy it', async ({
  page,
  context,
  links,
}) => {
  // Whatever is not granted is denied from here on.
  await context.grantPermissions([]);
  const { copyLink, copyStatus } = articlePage(page);
  await page.goto(links.article(ARTICLE));
  await copyLink.click();
  await expect(copyStatus).toHaveText(
    copyYourself(new URL(links.shortArticle(ARTICLE.number), siteAddress).href),
  );
});

for (const start of ['home', 'tree'] as const) {
  test(`an operator finds their own questions from the ${start} page`, anyBase, async ({ page, links }) => {
    await page.goto(links[start]);
    await page.getByRole('main').getByRole('link', { name: FOR_OPERATORS, exact: true }).click();
    await expect(page).toHaveURL(links.node(OPERATORS));
  });
}
