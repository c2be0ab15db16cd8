import { isBrowsersOwn } from './browsers-own.ts';
import { addressesOf, openResults, searchPage } from './pages/search.page.ts';
import { ARTICLE, OUTCOME, QUERY } from './shop.ts';
import { states } from './states.ts';
import { expect, test } from './test.ts';
import { foundCount, SEARCH_NEEDS_SCRIPTS, shownFor } from '../src/texts/search-results.ts';

test('a customer finds an answer from home by keyboard', { tag: '@any-base' }, async ({ page, links }) => {
  const search = searchPage(page);
  await page.goto(links.home);
  await page.keyboard.press('Control+KeyK');
  await expect(search.box).toBeFocused();
  await page.keyboard.type(QUERY);
  await expect(search.suggestions.first()).toContainText('Не может');
  await expect(search.suggestions.first().locator('mark')).toHaveText([/ускорить/i, /доставку/i]);

  await page.keyboard.press('ArrowDown');
  await expect(search.box).toHaveAttribute('aria-activedescendant', /.+/);
  await expect(search.chosenSuggestion).toHaveCount(1);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Escape');
  await expect(search.suggestions).toHaveCount(0);
  await expect(search.box).toHaveValue(QUERY);

  await page.keyboard.type(' ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(links.article(ARTICLE));
});

test(
  'Enter leads to a results page with an address to share',
  { tag: '@any-base' },
  async ({ page, links }) => {
    const search = searchPage(page);
    await page.goto(links.home);
    await search.box.fill(QUERY);
    await search.box.press('Enter');
    await expect(page).toHaveURL(links.search(QUERY));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(search.box).toHaveValue(QUERY);
    await expect(search.suggestions).toHaveCount(0);
    await expect(search.found.first()).toHaveAttribute('href', links.article(ARTICLE));
    await expect(search.guesses).toHaveCount(0);
    await expect(search.status).toHaveText(foundCount(await search.results.count(), QUERY));
  },
);

test('results come back with the browser’s own «Back»', async ({ page, links }) => {
  const search = searchPage(page);
  await page.goto(links.search(QUERY));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  const found = await addressesOf(search.found);

  await search.box.fill('вернуть деньги');
  await search.box.press('Enter');
  await expect(page).not.toHaveURL(links.search(QUERY));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await search.found.first().click();
  await expect(search.main).not.toHaveAttribute('data-search');

  await page.goBack();
  await expect(search.box).toHaveValue('вернуть деньги');
  await page.goBack();
  await expect(search.box).toHaveValue(QUERY);
  await expect(search.main).toHaveAttribute('data-search', 'done');
  expect(await addressesOf(search.found)).toEqual(found);
});

test('the best suggestions are the first results, in the same order', async ({ page, links, published }) => {
  const search = searchPage(page);
  const pages = await published('pages');
  for (const { title } of pages.filter((_, position) => position % 8 === 0)) {
    await openResults(page, links, title);
    await search.box.focus();
    await expect(search.suggestions.first()).toBeVisible();
    const suggested = (await addressesOf(search.suggestions)).slice(0, 3);
    const found = await addressesOf(search.found);
    expect.soft(found.slice(0, suggested.length), title).toEqual(suggested);
  }
});

test('a number suggests its page first, however it is spelled', async ({ page, links }) => {
  const search = searchPage(page);
  await page.goto(links.home);
  for (const [spelled, address] of [
    ['А-1', links.article(ARTICLE)],
    ['Р2', links.node(OUTCOME.id)],
    ['а1', links.article(ARTICLE)],
    ['p2', links.node(OUTCOME.id)],
    ['a-1', links.article(ARTICLE)],
  ] as const) {
    await search.box.fill(spelled);
    await expect(search.suggestions.first(), spelled).toHaveAttribute('href', address);
  }
});

test('a query on the wrong layout is put right, and the reader may insist on it', async ({ page, links }) => {
  const search = searchPage(page);
  await openResults(page, links, 'возврат');
  const found = await addressesOf(search.found);
  await openResults(page, links, 'djpdhfn');
  await expect(search.notes).toContainText(shownFor('возврат'));
  expect(await addressesOf(search.found)).toEqual(found);

  await search.literalSearch('djpdhfn').click();
  await expect(page).toHaveURL(links.literalSearch('djpdhfn'));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(search.box).toHaveValue('djpdhfn');
  await expect(search.notes).toBeEmpty();
  await expect(search.results).toHaveCount(0);
});

test('filters narrow the results and say how many are left', async ({ page, links }) => {
  const search = searchPage(page);
  const query = 'заказ';
  await page.goto(links.search(query));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  const all = await search.results.count();
  const shown = search.results.filter({ visible: true });
  await search.narrow.click();
  await expect(search.filters).not.toHaveCount(0);
  for (const filter of await search.filters.all()) {
    await filter.check();
    const count = await shown.count();
    await expect(filter).toHaveAccessibleName(new RegExp(`\\(${String(count)}\\)$`));
    await expect(search.status).toHaveText(foundCount(count, query));
    expect(count).toBeGreaterThan(0);
  }
  await search.filters.first().check();
  await expect(shown).toHaveCount(all);
});

test('nothing that is typed leaves the page before Enter', async ({ page, links }) => {
  const search = searchPage(page);
  const index = page.waitForResponse((response) => response.url().endsWith(links.answersIndex));
  await page.goto(links.home);
  await search.box.focus();
  await (await index).finished();
  await expect(search.box).toHaveRole('combobox');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!isBrowsersOwn(request, links)) sent.push(request.url());
  });
  await page.keyboard.type(QUERY, { delay: 1 });
  await expect(search.suggestions.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(search.chosenSuggestion).toHaveCount(1);
  await page.keyboard.press('Escape');
  // The words that search knows besides, the same for everybody.
  expect(sent.map((url) => url.slice(new URL(url).origin.length))).toEqual([links.furtherWords]);
  await expect(page).toHaveURL(links.home);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('nothing of search is loaded before the reader turns to it', async ({ page, links }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(links.home, { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /otvety\.json|suggestions|pagefind/.test(url))).toEqual([]);
  const index = page.waitForResponse((response) => response.url().endsWith(links.answersIndex));
  await searchPage(page).box.focus();
  expect((await index).ok()).toBe(true);
});

test('a query about something else gets guesses or nothing, never confident results', async ({
  page,
  links,
}) => {
  const search = searchPage(page);
  await page.goto(links.search('рецепт борща с пампушками'));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(search.results).toHaveCount(0);
  await expect(search.main.getByRole('link', { name: 'Разобраться по шагам' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the form leads to the list of all questions, and sends no query',
    { tag: '@any-base', ...states('scripts') },
    async ({ page, links, published }) => {
      const { main, box, find } = searchPage(page);
      const articles = await published('articles');
      await page.goto(links.home);
      await box.fill(QUERY);
      await find.click();
      await expect(page).toHaveURL(`${links.search()}?`);
      expect(await main.innerText()).toContain(SEARCH_NEEDS_SCRIPTS);
      for (const { title, url } of articles)
        await expect(main.getByRole('link', { name: title, exact: true }), title).toHaveAttribute(
          'href',
          url,
        );
      await page.goto(`${links.search()}?q=${QUERY}`);
      expect(await main.innerText()).toContain(SEARCH_NEEDS_SCRIPTS);
    },
  );
});
