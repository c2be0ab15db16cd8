import { outcomePage } from './pages/outcome.page.ts';
import { searchPage } from './pages/search.page.ts';
import { OUTCOME, QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import { FORM_FAILED, NEW_RELEASE } from '../src/texts/message.ts';
import { SUGGESTIONS_FAILED } from '../src/texts/search.ts';

const ORDER = '12345678-0001';
const CARD = '4276 1600 1234 5675';

/** Code that a page loads only once it is needed. */
const isLate = (url: URL) => /\/(?:composer|suggestions)\.[^/]+\.js$/.test(url.pathname);

test.describe('a reader whose tab is older than the site', () => {
  test.use({ expectedProblems: [/status of 404/] });

  test('is told to reload, and loses nothing but what may be a secret', async ({ page, links }) => {
    await page.route(isLate, (route) => route.fulfill({ status: 404 }));
    const { field, copy, status, reload, preview } = outcomePage(page);
    await page.goto(links.node(OUTCOME.id));
    await expect(reload).toBeHidden();
    await field('order').fill(ORDER);
    await field('item').fill('Война и мир');
    await field('problem').fill(`деньги на карту ${CARD}`);
    await copy.click();
    await expect(status).toHaveText(NEW_RELEASE);
    await page.unroute(isLate);
    await reload.click();
    await expect(preview).toContainText(ORDER);
    await expect(field('item')).toHaveValue('Война и мир');
    await expect(field('problem')).toHaveValue('');
    await expect(reload).toBeHidden();
  });

  test('is told by the search box, too', async ({ page, links }) => {
    await page.route(isLate, (route) => route.fulfill({ status: 404 }));
    const search = searchPage(page);
    await page.goto(links.home);
    await search.box.fill(QUERY);
    await expect(page.getByText(SUGGESTIONS_FAILED)).toBeVisible();
  });
});

test.describe('a reader without a connection', () => {
  test.use({
    expectedProblems: [/ERR_INTERNET_DISCONNECTED/],
  });

  test('is told to check it, and goes on once it is back', async ({ page, context, links }) => {
    const { field, copy, status, reload, preview } = outcomePage(page);
    await page.goto(links.node(OUTCOME.id));
    await context.setOffline(true);
    await field('order').fill(ORDER);
    await expect(status).toHaveText(FORM_FAILED);
    await expect(reload).toBeHidden();
    await context.setOffline(false);
    await copy.click();
    await expect(preview).toContainText(ORDER);
    await expect(status).not.toHaveText(FORM_FAILED);
  });
});
