import type { Locator, Page } from '@playwright/test';
import { openResults, searchPage } from './pages/search.page.ts';
import { ARTICLE, NOON, OUTCOME, QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';
import { NOW_FOR_ALL } from '../src/texts/notice.ts';

/** What notices of the shop say, by whether they hold at noon of its day. */
const NOW = 'Грузчики бастуют';
const OVER = 'Дороги замело';
const TO_COME = 'Склад переезжает';
const END = 'до 24 ноября, 20:00 по Москве';

function shown(page: Page): Locator {
  return page.locator('timed-notice').filter({ visible: true });
}

function affectedPages(links: Permalinks): readonly string[] {
  return [
    links.home,
    links.section(ARTICLE.section),
    links.article(ARTICLE),
    links.node('srok'),
    links.node(OUTCOME.id),
  ];
}

test.use({ now: NOON });

test('a notice stands on home and wherever its section is', async ({ page, links }) => {
  for (const path of affectedPages(links)) {
    await page.goto(path);
    await expect(shown(page), path).toContainText([`${NOW_FOR_ALL} ${NOW}`]);
    await expect(shown(page), path).toContainText(END);
  }
  for (const path of [links.section('oplata'), links.alphabet]) {
    await page.goto(path);
    await expect(page.locator('timed-notice'), path).toHaveCount(0);
  }
});

const MOMENTS = [
  { moment: '2021-11-24T09:59+03:00', texts: [] },
  { moment: NOON, texts: [NOW] },
  { moment: '2021-11-24T20:00+03:00', texts: [] },
  { moment: '2021-11-25T10:00+03:00', texts: [TO_COME] },
];

test("home shows what holds by the reader's clock", async ({ page, links }) => {
  for (const { moment, texts } of MOMENTS) {
    await page.clock.setFixedTime(moment);
    await page.goto(links.home);
    await expect(shown(page), moment).toContainText(texts);
    await expect(shown(page), moment).toHaveCount(texts.length);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a notice says when it ends, and one to come waits', async ({ page, links }) => {
    await page.goto(links.home);
    await expect(shown(page)).toContainText([NOW]);
    await expect(shown(page)).toContainText(END);
  });
});

test('a notice is first in search, for those whom it concerns', async ({ page, links }) => {
  const search = searchPage(page);
  await page.goto(links.alphabet);
  await search.box.fill('грузчик не приехал');
  await expect(search.suggestions.first()).toHaveText(`${NOW_FOR_ALL} ${NOW}`);
  await expect(search.suggestions.filter({ hasText: NOW_FOR_ALL })).toHaveCount(1);
  await search.box.press('ArrowDown');
  await search.box.press('Enter');
  await expect(page).toHaveURL(links.notice('sklad'));
  await expect(shown(page)).toBeInViewport();

  const notices = search.main.locator('search-results .note');
  await page.goto(links.search(QUERY));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(notices).toHaveText([`${NOW_FOR_ALL} ${NOW}`]);
  await expect(search.results.first()).toBeVisible();
  await openResults(page, links, 'забыл пароль');
  await expect(notices).toHaveCount(0);
});

test('programs read notices that are not over, feeds those that have begun', async ({
  request,
  links,
  published,
}) => {
  const notices = await published('notices');
  expect(notices.map(({ text }) => text)).toEqual([NOW, TO_COME]);
  expect(notices[0]).toEqual({
    id: 'sklad',
    text: NOW,
    sections: [ARTICLE.section],
    from: '2021-11-24T07:00:00.000Z',
    until: '2021-11-24T17:00:00.000Z',
  });
  const feed = await (await request.get(links.feed)).text();
  expect(feed).toContain(`<title>${NOW_FOR_ALL} ${NOW}</title>`);
  for (const text of [OVER, TO_COME]) expect(feed).not.toContain(text);
});
