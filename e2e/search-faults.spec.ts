import { openResults, searchPage } from './pages/search.page.ts';
import { ARTICLE, QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import { ANSWERS_FAILED, FULL_TEXT_FAILED, searchLiterally, shownFor } from '../src/texts/search-results.ts';

test.describe('a part of search that does not load', () => {
  test.use({ expectedProblems: [/status of 404|ERR_FAILED|BLOCKED_BY_CLIENT|Pagefind WASM/] });

  const answersFail = (url: URL) => url.pathname.endsWith('/otvety.json');
  const fullTextFails = (url: URL) => url.pathname.endsWith('/pagefind.js');

  test('the box says so, and a retry brings the suggestions', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(answersFail, (route) => route.fulfill({ status: 404 }));
    await page.goto(links.home);
    await search.box.fill(QUERY);
    await expect(search.allQuestions).toHaveAttribute('href', links.alphabet);
    await page.unroute(answersFail);
    await search.retry.click();
    await expect(search.retry).toBeHidden();
    await search.box.focus();
    await expect(search.suggestions.first()).toBeVisible();
  });

  test('without full text the answers stand, and a retry completes them', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(fullTextFails, (route) => route.abort());
    await page.goto(links.search(QUERY));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(page.getByText(FULL_TEXT_FAILED)).toBeVisible();
    await expect(search.found.first()).toHaveAttribute('href', links.article(ARTICLE));
    await page.unroute(fullTextFails);
    await search.retry.click();
    await expect(page.getByText(FULL_TEXT_FAILED)).toBeHidden();
    await expect(search.main).toHaveAttribute('data-search', 'done');
  });

  test('without the answers index the full text answers', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(answersFail, (route) => route.fulfill({ status: 404 }));
    await page.goto(links.search(QUERY));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(search.results.first()).toBeVisible();
    await expect(search.retry).toBeVisible();
  });

  test('a truncated index counts as none', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(answersFail, (route) =>
      route.fulfill({ body: '{"answers":[{"url":', contentType: 'application/json' }),
    );
    await page.goto(links.search(QUERY));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(page.getByText(ANSWERS_FAILED)).toBeVisible();
    await expect(search.found.first()).toBeVisible();
    await page.goto(links.home);
    await search.box.focus();
    await expect(search.allQuestions).toBeVisible();
  });

  test('without short answers the results stand', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(
      (url) => url.pathname.endsWith('/kratko.json'),
      (route) => route.fulfill({ status: 404 }),
    );
    await page.goto(links.search(QUERY));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(search.found.first()).toHaveAttribute('href', links.article(ARTICLE));
    await expect(search.retry).toBeHidden();
  });

  test('where the engine of full text is refused the answers stand', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(
      (url) => url.pathname.endsWith('.pagefind'),
      (route) => route.abort('blockedbyclient'),
    );
    await page.goto(links.search(QUERY));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(search.found.first()).toHaveAttribute('href', links.article(ARTICLE));
  });

  test('pages that are gone since the index was made are left out', async ({ page, links }) => {
    const search = searchPage(page);
    const gone: string[] = [];
    await page.route(/\/fragment\//, (route) => {
      gone.push(route.request().url());
      return gone.length === 1 ? route.fulfill({ status: 404 }) : route.continue();
    });
    await page.goto(links.search(QUERY));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    expect(gone.length).toBeGreaterThan(1);
    await expect(page.getByText(FULL_TEXT_FAILED)).toBeHidden();
    await expect(search.results.first()).toBeVisible();
  });

  test('a retry says once what was done with the query', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(fullTextFails, (route) => route.abort());
    await page.goto(links.search('djpdhfn'));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await page.unroute(fullTextFails);
    await search.retry.click();
    await expect(search.retry).toBeHidden();
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(search.notes.getByRole('listitem')).toHaveText([
      `${shownFor('возврат')} ${searchLiterally('djpdhfn')}`,
    ]);
  });

  test('the full text finds a word in each of its forms', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(answersFail, (route) => route.fulfill({ status: 404 }));
    const foundBy = async (query: string) => {
      await openResults(page, links, query);
      return search.main.locator('li > a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    };
    const found = await foundBy('зарубежный');
    expect(found).not.toEqual([]);
    expect(await foundBy('зарубежного')).toEqual(found);
  });

  test('without both the page says so and offers the list and a retry', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(answersFail, (route) =>
      route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
    );
    await page.route(fullTextFails, (route) => route.abort());
    await page.goto(links.search(QUERY));
    await expect(search.main).toHaveAttribute('data-search', 'failed');
    await expect(search.allQuestions).toHaveAttribute('href', links.alphabet);
    await page.unroute(answersFail);
    await search.retry.click();
    await expect(search.results.first()).toBeVisible();
  });
});

test.describe('a tab that is offline', () => {
  test.use({ expectedProblems: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

  test('says at the box that suggestions did not load, and a retry brings them', async ({
    page,
    context,
    links,
  }) => {
    const search = searchPage(page);
    await page.goto(links.home, { waitUntil: 'networkidle' });
    await context.setOffline(true);
    await search.box.fill(QUERY);
    await expect(search.allQuestions).toBeVisible();
    await context.setOffline(false);
    await search.retry.click();
    await expect(search.retry).toBeHidden();
    await expect(search.box).toHaveValue(QUERY);
    await search.box.focus();
    await expect(search.suggestions.first()).toBeVisible();
  });

  test('keeps what is asked in the box where nothing can take it over', async ({ page, context, links }) => {
    const search = searchPage(page);
    await page.goto(links.contact, { waitUntil: 'networkidle' });
    await context.setOffline(true);
    await search.box.fill(QUERY);
    await search.box.press('Enter');
    await expect(search.allQuestions).toBeVisible();
    await expect(search.box).toHaveValue(QUERY);
    await expect(page).toHaveURL(links.contact);
  });

  test('says among the results that it cannot answer the next query', async ({ page, context, links }) => {
    const search = searchPage(page);
    await page.goto(links.search(QUERY));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await search.box.focus();
    await expect(search.box).toHaveAttribute('role', 'combobox');
    await context.setOffline(true);
    await search.box.fill('вернуть деньги');
    await search.box.press('Enter');
    await expect(page).toHaveURL(links.search('вернуть деньги'));
    await expect(search.retry).toBeVisible();
    await expect(search.box).toHaveValue('вернуть деньги');
  });

  test('keeps the results it has, and a retry completes them', async ({ page, context, links }) => {
    const search = searchPage(page);
    const fullTextFails = (url: URL) => url.pathname.endsWith('/pagefind.js');
    await page.route(fullTextFails, (route) => route.abort());
    await page.goto(links.search(QUERY));
    await expect(page.getByText(FULL_TEXT_FAILED)).toBeVisible();
    await page.unroute(fullTextFails);
    await context.setOffline(true);
    await search.retry.click();
    await expect(search.retry).toBeVisible();
    await expect(search.found.first()).toHaveAttribute('href', links.article(ARTICLE));
    await context.setOffline(false);
    await search.retry.click();
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(search.retry).toBeHidden();
    await expect(search.found.first()).toHaveAttribute('href', links.article(ARTICLE));
  });
});
