import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Locator, Page } from '@playwright/test';
import { addNotice, buildSite, copyContent } from './own-content.ts';
import { searchPage } from './pages/search.page.ts';
import { expect, test } from './test.ts';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';
import { createStaticServer } from '../src/hosting/static-server.ts';
import { apiSchemas } from '../src/schemas/api.ts';
import { NOW_FOR_ALL } from '../src/texts/notice.ts';

const NOW = {
  text: 'Грузчики бастуют',
  sections: ['dostavka'],
  from: '2026-11-24T10:00+03:00',
  until: '2026-11-24T20:00+03:00',
};
const OVER = {
  text: 'Дороги замело',
  sections: ['dostavka'],
  from: '2026-11-20T10:00+03:00',
  until: '2026-11-23T20:00+03:00',
};
const TO_COME = {
  text: 'Склад переезжает',
  sections: ['dostavka'],
  from: '2026-11-25T10:00+03:00',
  until: '2026-11-26T20:00+03:00',
};
const NOON = '2026-11-24T12:00+03:00';
const END = 'до 24 ноября, 20:00 по Москве';

// One site for all: each worker would build its own.
test.describe.configure({ mode: 'default' });

let server: Server;

test.beforeAll(async () => {
  test.slow();
  const content = test.info().outputPath('content');
  const site = test.info().outputPath('site');
  await copyContent(content);
  await addNotice(content, 'now', NOW);
  await addNotice(content, 'over', OVER);
  await addNotice(content, 'to-come', TO_COME);
  const { exitCode, output } = await buildSite(content, site, { SITE_DATE: '2026-11-24' });
  expect(exitCode, output).toBe(0);
  server = createStaticServer(site, '/').listen(0);
  await once(server, 'listening');
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A page's address on the site with notices. */
function at(path: string): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return `http://localhost:${String(address.port)}${path}`;
}

function shown(page: Page): Locator {
  return page.locator('timed-notice').filter({ visible: true });
}

function affectedPages(links: Permalinks): readonly string[] {
  return [
    links.home,
    links.section('dostavka'),
    links.article({ section: 'dostavka', slug: 'uskorit-dostavku' }),
    links.node('zhdu-zakaz'),
    links.node('opozdal'),
  ];
}

test('a notice stands on home and wherever its section is', async ({ page, links }) => {
  await page.clock.setFixedTime(NOON);
  for (const path of affectedPages(links)) {
    await page.goto(at(path));
    await expect(shown(page), path).toContainText([`${NOW_FOR_ALL} ${NOW.text}`]);
    await expect(shown(page), path).toContainText(END);
  }
  for (const path of [links.section('vozvrat'), links.alphabet]) {
    await page.goto(at(path));
    await expect(page.locator('timed-notice'), path).toHaveCount(0);
  }
});

const MOMENTS = [
  { what: 'no notice before it begins', moment: '2026-11-24T09:59+03:00', texts: [] },
  { what: 'the notice that has begun', moment: NOON, texts: [NOW.text] },
  { what: 'no notice once it is over', moment: '2026-11-24T20:00+03:00', texts: [] },
  { what: 'the next one when it has begun', moment: '2026-11-25T10:00+03:00', texts: [TO_COME.text] },
];

for (const { what, moment, texts } of MOMENTS) {
  test(`by the reader's clock home shows ${what}`, async ({ page, links }) => {
    await page.clock.setFixedTime(moment);
    await page.goto(at(links.home));
    await expect(shown(page)).toContainText(texts);
    await expect(shown(page)).toHaveCount(texts.length);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a notice says when it ends, and one to come waits', async ({ page, links }) => {
    await page.goto(at(links.home));
    await expect(shown(page)).toContainText([NOW.text]);
    await expect(shown(page)).toContainText(END);
  });
});

test('a notice is first in search, for those whom it concerns', async ({ page, links }) => {
  await page.clock.setFixedTime(NOON);
  const search = searchPage(page);
  await page.goto(at(links.alphabet));
  await search.box.fill('грузчик не приехал');
  await expect(search.suggestions.first()).toHaveText(`${NOW_FOR_ALL} ${NOW.text}`);
  await expect(search.suggestions.filter({ hasText: NOW_FOR_ALL })).toHaveCount(1);
  await search.box.press('ArrowDown');
  await search.box.press('Enter');
  await expect(page).toHaveURL(at(links.notice('now')));
  await expect(shown(page)).toBeInViewport();

  const notices = search.main.locator('search-results .note');
  await page.goto(at(links.search('ускорить доставку')));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(notices).toHaveText([`${NOW_FOR_ALL} ${NOW.text}`]);
  await expect(search.results.first()).toBeVisible();
  await page.goto(at(links.search('забыл пароль')));
  await expect(search.main).toHaveAttribute('data-search', 'done');
  await expect(notices).toHaveCount(0);
});

test('programs read notices that are not over, feeds those that have begun', async ({ request, links }) => {
  const notices = apiSchemas.notices.parse(await (await request.get(at(links.api('notices')))).json());
  expect(notices.map(({ text }) => text)).toEqual([NOW.text, TO_COME.text]);
  expect(notices[0]).toEqual({
    id: 'now',
    text: NOW.text,
    sections: NOW.sections,
    from: '2026-11-24T07:00:00.000Z',
    until: '2026-11-24T17:00:00.000Z',
  });
  const feed = await (await request.get(at(links.feed))).text();
  expect(feed).toContain(`<title>${NOW_FOR_ALL} ${NOW.text}</title>`);
  for (const { text } of [OVER, TO_COME]) expect(feed).not.toContain(text);
});
