import { addressesOf, openResults, searchPage } from './pages/search.page.ts';
import { QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import { RESTS_ON } from '../src/texts/page.ts';

/** Where a reader with a phone still sees the first answer without scrolling. */
const MOST_ABOVE_FIRST = 300;

test('the first answer stands near the box on a phone', async ({ page, links }) => {
  const search = searchPage(page);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const query of [QUERY, 'вернуть деньги', 'djpdhfn']) {
    await openResults(page, links, query);
    const box = await search.box.boundingBox();
    const first = await search.found.first().boundingBox();
    const below = (first?.y ?? Infinity) - (box?.y ?? 0) - (box?.height ?? 0);
    expect.soft(below, query).toBeLessThanOrEqual(MOST_ABOVE_FIRST);
  }
});

test('the full text that comes late adds below what is shown and moves none of it', async ({
  page,
  links,
}) => {
  const search = searchPage(page);
  const { promise: asked, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(
    (url) => url.pathname.endsWith('/pagefind.js'),
    async (route) => {
      await asked;
      await route.continue();
    },
  );
  await page.goto(links.search('вернуть деньги'));
  await expect(search.found.first()).toBeVisible();
  await expect(search.main).toHaveAttribute('data-search', 'searching');
  const early = await addressesOf(search.found);
  release(undefined);
  await expect(search.main).toHaveAttribute('data-search', 'done');
  expect((await addressesOf(search.found)).slice(0, early.length)).toEqual(early);
});

test('parts of pages are quoted in sentences, without their headings and sources', async ({
  page,
  links,
  published,
}) => {
  const search = searchPage(page);
  const seen: string[] = [];
  for (const { title } of (await published('articles')).slice(0, 6)) {
    await openResults(page, links, title);
    const passages = await search.passages.evaluateAll((items) =>
      items.map((item) => ({
        heading: item.querySelector('a')?.textContent ?? '',
        text: item.lastChild?.textContent?.trim() ?? '',
      })),
    );
    for (const { heading, text } of passages) {
      seen.push(text);
      expect.soft(text).not.toContain(RESTS_ON);
      expect.soft(text.startsWith(heading), `${heading}: ${text}`).toBe(false);
      expect.soft(text).toMatch(/^[^\p{Ll}]/u);
    }
  }
  expect(seen).not.toEqual([]);
});
