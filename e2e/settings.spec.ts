import { searchPage } from './pages/search.page.ts';
import { settingsPage } from './pages/settings.page.ts';
import { treePage } from './pages/tree.page.ts';
import { pageTypes } from './page-types.ts';
import { QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import { SETTINGS } from '../src/domain/settings/settings.ts';
import { RECENT_QUERIES_KEY } from '../src/domain/search/recent-queries.ts';
import { RECENT_QUERY } from '../src/texts/search.ts';
import { WALK_KEY } from '../src/domain/settings/walk-key.ts';
import { DELETED, keptText } from '../src/texts/settings.ts';

test('nothing is kept on the device before the reader switches something on', async ({
  page,
  context,
  links,
  published,
}) => {
  for (const address of await pageTypes(published, links)) {
    await page.goto(address);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length]), address).toEqual([0, 0]);
  }
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});

test('a chosen theme is there before the first paint of every later page', async ({ page, links }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const themeAtFirstSight = async () => {
    const seen = page.waitForEvent('console', (message) => message.text().startsWith('first sight: '));
    await page.reload();
    return (await seen).text();
  };
  await page.addInitScript(() => {
    // The body's first element is parsed: nothing has been painted yet.
    const observer = new MutationObserver(() => {
      if (document.querySelector('body > *') === null) return;
      observer.disconnect();
      console.log(`first sight: ${getComputedStyle(document.documentElement).colorScheme}`);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const settings = settingsPage(page);
  await page.goto(links.settings);
  await expect(settings.theme('')).toBeChecked();
  await settings.theme('dark').check();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  expect(await themeAtFirstSight()).toBe('first sight: dark');
  await expect(settings.theme('dark')).toBeChecked();

  await page.goto(links.home);
  expect(await themeAtFirstSight()).toBe('first sight: dark');
});

test('queries are remembered only for a reader who wants it', async ({ page, links }) => {
  const search = searchPage(page);
  const settings = settingsPage(page);
  const turnToSearch = async () => {
    await page.goto(links.home);
    await search.box.focus();
    await expect(search.box).toHaveRole('combobox');
  };
  // In haste: what is asked before the suggestions are there is remembered too.
  const searchFromHome = async () => {
    await page.goto(links.home);
    await search.box.fill(QUERY);
    await search.box.press('Enter');
    await expect(search.main).toHaveAttribute('data-search', 'done');
  };
  await searchFromHome();
  await turnToSearch();
  await expect(search.suggestions).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.goto(links.settings);
  await settings.recentQueries.check();
  await searchFromHome();
  await turnToSearch();
  await expect(search.suggestions).toHaveText([`${RECENT_QUERY} ${QUERY}`]);
  await search.box.press('ArrowDown');
  await search.box.press('Enter');
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(search.box).toHaveValue(QUERY);

  await page.goto(links.settings);
  const words = keptText(RECENT_QUERIES_KEY, JSON.stringify([QUERY]));
  await expect(settings.kept.filter({ hasText: words })).toHaveCount(1);
  await settings.recentQueries.uncheck();
  await expect(settings.kept).toHaveCount(0);
  await turnToSearch();
  await expect(search.suggestions).toHaveCount(0);
});

test('a single key opens search only for a reader who wants it', async ({ page, links }) => {
  const { box } = searchPage(page);
  const settings = settingsPage(page);
  await page.goto(links.home);
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();

  await page.goto(links.settings);
  await settings.keys.check();
  await page.goto(links.home);
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await page.keyboard.type('1/2');
  await expect(box).toHaveValue('1/2');

  await page.goto(links.settings);
  await settings.keys.uncheck();
  await page.goto(links.home);
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();
});

test('all that is kept is listed and deleted at once', async ({ page, context, links }) => {
  const settings = settingsPage(page);
  await page.goto(links.settings);
  await expect(settings.kept).toHaveCount(0);
  await settings.theme('dark').check();
  await settings.editor.check();
  for (const words of [keptText(SETTINGS.theme.key, 'dark'), keptText(SETTINGS.editor.key, 'yes')]) {
    await expect(settings.kept.filter({ hasText: words })).toHaveCount(1);
  }
  await expect(settings.kept).toHaveCount(await page.evaluate(() => localStorage.length));

  await settings.deleteAll.click();
  await expect(settings.status).toHaveText(DELETED);
  await expect(settings.kept).toHaveCount(0);
  await expect(settings.theme('')).toBeChecked();
  await expect(settings.editor).not.toBeChecked();
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  await page.reload();
  await expect(settings.theme('')).toBeChecked();
});

test('answers are listed in the settings and deleted there', async ({ page, links }) => {
  const { answers } = treePage(page);
  const settings = settingsPage(page);
  await page.goto(links.tree);
  await answers.first().click();
  await page.goto(links.settings);
  await expect(settings.kept).toHaveText([keptText(WALK_KEY, '')]);
  await settings.deleteAll.click();
  await expect(settings.kept).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
