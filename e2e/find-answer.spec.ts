import { searchPage } from './pages/search.page.ts';
import { expect, test } from './test.ts';
import { ALL_QUESTIONS, CUT, foundCount, FULL_TEXT_FAILED, UNREADABLE } from '../src/texts/search.ts';

const QUESTION = 'ускорить доставку';
const ARTICLE = { section: 'dostavka', slug: 'uskorit-dostavku' };

test('a customer finds an answer from home by keyboard', { tag: '@any-base' }, async ({ page, links }) => {
  const search = searchPage(page);
  await page.goto(links.home);
  await page.keyboard.press('Control+KeyK');
  await expect(search.box).toBeFocused();
  await page.keyboard.type(QUESTION);
  await expect(search.suggestions.first()).toContainText('Не может');
  await expect(search.suggestions.first().locator('mark')).toHaveText([/ускорить/i, /доставку/i]);

  await page.keyboard.press('ArrowDown');
  await expect(search.box).toHaveAttribute('aria-activedescendant', /.+/);
  await expect(search.chosenSuggestion).toHaveCount(1);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Escape');
  await expect(search.suggestions).toHaveCount(0);
  await expect(search.box).toHaveValue(QUESTION);

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
    await search.box.fill(QUESTION);
    await search.box.press('Enter');
    await expect(page).toHaveURL(/\?q=/);
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(search.box).toHaveValue(QUESTION);
    await expect(search.results.first().getByRole('link')).toHaveAttribute('href', links.article(ARTICLE));
    await expect(search.guesses).toHaveCount(0);
    await expect(search.status).toHaveText(foundCount(await search.results.count(), QUESTION));
  },
);

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

const ODD_QUERIES = [
  { name: 'no query', search: '', state: 'idle', box: '' },
  { name: 'an empty query', search: '?q=', state: 'idle', box: '' },
  { name: 'broken percent-encoding', search: '?q=%E0%A4%A', state: 'idle', box: '', note: UNREADABLE },
  {
    name: 'HTML',
    search: '?q=<img src=x onerror=alert(1)>',
    state: 'done',
    box: '<img src=x onerror=alert(1)>',
  },
  { name: 'only stop words', search: '?q=как+мне+быть', state: 'done', box: 'как мне быть' },
  { name: 'half a character', search: '?q=%F0%9F%8E', state: 'idle', box: '', note: UNREADABLE },
];

for (const { name, search: query, state, box, note } of ODD_QUERIES) {
  test(`the results page stays whole with ${name}`, async ({ page, links }) => {
    const search = searchPage(page);
    await page.goto(links.search() + query);
    await expect(search.main).toHaveAttribute('data-search', state);
    await expect(search.box).toHaveValue(box);
    await expect(search.status).not.toBeEmpty();
    await expect(search.notes).toHaveText(note ?? '');
    await expect(search.main.getByRole('img')).toHaveCount(0);
  });
}

test('the results page reads a query of 100,000 letters to the limit', async ({ page, links }) => {
  const search = searchPage(page);
  // Some hosts refuse so long an address; the page itself must not.
  await page.route(/\?q=/, (route) =>
    route.continue({ url: new URL(links.search(), route.request().url()).href }),
  );
  await page.goto(`${links.search()}?q=${'w'.repeat(100_000)}`);
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(search.notes).toHaveText(CUT);
  await expect(search.results).toHaveCount(0);
});

test.describe('a part of search that does not load', () => {
  test.use({ expectedProblems: [/status of 404|ERR_FAILED/] });

  const answersFail = (url: URL) => url.pathname.endsWith('/otvety.json');
  const fullTextFails = (url: URL) => url.pathname.endsWith('/pagefind.js');

  test('the box says so, and a retry brings the suggestions', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(answersFail, (route) => route.fulfill({ status: 404 }));
    await page.goto(links.home);
    await search.box.fill(QUESTION);
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
    await page.goto(links.search(QUESTION));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(page.getByText(FULL_TEXT_FAILED)).toBeVisible();
    await expect(search.results.first().getByRole('link')).toHaveAttribute('href', links.article(ARTICLE));
    await page.unroute(fullTextFails);
    await search.retry.click();
    await expect(page.getByText(FULL_TEXT_FAILED)).toBeHidden();
    await expect(search.main).toHaveAttribute('data-search', 'done');
  });

  test('without the answers index the full text answers', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(answersFail, (route) => route.fulfill({ status: 404 }));
    await page.goto(links.search(QUESTION));
    await expect(search.main).toHaveAttribute('data-search', 'done');
    await expect(search.results.first()).toBeVisible();
    await expect(search.retry).toBeVisible();
  });

  test('the full text finds a word in each of its forms', async ({ page, links }) => {
    const search = searchPage(page);
    await page.route(answersFail, (route) => route.fulfill({ status: 404 }));
    const foundBy = async (query: string) => {
      await page.goto(links.search(query));
      await expect(search.main).toHaveAttribute('data-search', 'done');
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
    await page.goto(links.search(QUESTION));
    await expect(search.main).toHaveAttribute('data-search', 'failed');
    await expect(search.allQuestions).toHaveAttribute('href', links.alphabet);
    await page.unroute(answersFail);
    await search.retry.click();
    await expect(search.results.first()).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the form leads to a page that offers the list of all questions',
    { tag: '@any-base' },
    async ({ page, links }) => {
      const search = searchPage(page);
      await page.goto(links.home);
      await search.box.fill(QUESTION);
      await search.find.click();
      await expect(page).toHaveURL(/\?q=/);
      await search.main.getByRole('link', { name: ALL_QUESTIONS }).first().click();
      await expect(page).toHaveURL(links.alphabet);
    },
  );
});
