import type { Page } from '@playwright/test';
import { journeyTo, labelsOf } from './journeys.ts';
import { articlePage } from './pages/article.page.ts';
import { mapPage } from './pages/map.page.ts';
import { fillInMessage, outcomePage } from './pages/outcome.page.ts';
import { reminderPage } from './pages/reminder.page.ts';
import { searchPage } from './pages/search.page.ts';
import { settingsPage } from './pages/settings.page.ts';
import { storyPage } from './pages/story.page.ts';
import { treePage } from './pages/tree.page.ts';
import { openWhole } from './page-types.ts';
import { ARTICLE, OUTCOME, QUERY } from './shop.ts';
import { expect, test } from './test.ts';
import { BLANK } from '../src/domain/message/compose-message.ts';
import { draftKey, keptFormKey } from '../src/domain/message/draft.ts';
import { DESK_KEYS } from '../src/domain/memory/desk-memory.ts';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';
import { RECENT_QUERIES_KEY } from '../src/domain/search/recent-queries.ts';
import { SETTINGS } from '../src/domain/settings/settings.ts';
import { HEARD_KEY, STORY_KEY } from '../src/domain/settings/story-keys.ts';
import { WALK_KEY } from '../src/domain/settings/walk-key.ts';
import type { ApiData } from '../src/schemas/api.ts';
import { REPLY_FAILED } from '../src/texts/page.ts';
import { BY_STEPS } from '../src/texts/search-results.ts';
import { MAP_FAILED } from '../src/texts/tree-map.ts';

const TYPED = { text: 'набрано в поле', day: '2021-11-18' };

/** Expects to read on the outcome that is open what to do and what to write. */
async function expectOutcome(page: Page): Promise<void> {
  const { heading, channel, preview } = outcomePage(page);
  for (const part of [treePage(page).outcome(OUTCOME.id), heading, channel, preview])
    await expect(part).toBeVisible();
}

/** Walks from the first question to the outcome, and reads it. */
async function walkAndRead(page: Page, links: Permalinks, tree: ApiData<'tree'>): Promise<void> {
  const { answer } = treePage(page);
  await page.goto(links.tree);
  for (const label of labelsOf(journeyTo(OUTCOME.id), tree)) await answer(label).click();
  await expectOutcome(page);
}

/** Refuses in turn each file that the page at an address loads, and looks at the page without it. */
async function refuseEach(
  page: Page,
  address: string,
  look: (file: string) => Promise<void>,
  isTried: (file: string) => boolean = () => true,
): Promise<void> {
  const files = new Set<string>();
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) files.add(request.url());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  page.removeAllListeners('request');
  const tried = [...files].filter(isTried);
  expect(tried.length).toBeGreaterThan(3);
  for (const file of tried) {
    // An address that differs behind «#» alone would load nothing.
    await page.goto('about:blank');
    await page.route(file, (route) => route.abort());
    await page.goto(address);
    await look(file);
    await page.unroute(file);
  }
}

test.describe('a file that is refused', () => {
  test.use({ expectedProblems: [/ERR_FAILED|Pagefind WASM|\/pagefind\.js\)$/] });

  test('leaves a question to be answered', async ({ page, links }) => {
    const { answers } = treePage(page);
    await refuseEach(page, links.tree, async () => {
      await answers.first().click();
      await page.waitForURL((url) => url.pathname !== links.tree);
    });
  });

  test('leaves an outcome to be read', async ({ page, links }) => {
    await refuseEach(page, links.node(OUTCOME.id), () => expectOutcome(page));
  });

  test('leaves results, or a way on', async ({ page, links }) => {
    const { main, found, allQuestions } = searchPage(page);
    const waysOn = main.getByRole('link', { name: BY_STEPS });
    // Of the two dozen modules of the page each takes the others with it: one stands for all.
    let modules = 0;
    await refuseEach(
      page,
      links.search(QUERY),
      async (file) => {
        await expect(main).not.toHaveAttribute('data-search', 'searching');
        await expect(found.or(allQuestions).or(waysOn).first(), file).toBeVisible();
      },
      (file) => !file.endsWith('.js') || !file.includes('/_astro/') || modules++ === 0,
    );
  });
});

for (const year of ['2020', '2022']) {
  test.describe(`a clock that says it is ${year}`, () => {
    test.use({ now: `${year}-11-24T12:00+03:00` });

    test('hides nothing and reckons by itself', async ({ page, links, published }) => {
      await walkAndRead(page, links, await published('tree'));
      const { open, status } = reminderPage(page);
      await open.click();
      await expect(status).toContainText('24 ноября');
      for (const address of [links.home, links.article(ARTICLE), links.contact]) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
    });
  });
}

const STORED = [
  ...Object.values(SETTINGS).map(({ key }) => key),
  ...Object.values(DESK_KEYS),
  ...[WALK_KEY, STORY_KEY, HEARD_KEY, RECENT_QUERIES_KEY, draftKey(OUTCOME.id), keptFormKey(OUTCOME.id)],
  'help:of-a-later-version',
];

/** In the page, before any of its scripts: what becomes of its storage. */
const SPOILT = {
  denied: () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  corrupt: (keys: readonly string[]) => {
    for (const storage of [localStorage, sessionStorage])
      for (const key of keys) storage.setItem(key, '{"walk":[{]\u0000,root.');
  },
} as const;

for (const [how, spoil] of Object.entries(SPOILT)) {
  test(`storage that is ${how} takes nothing from who walks, writes, tells and searches`, async ({
    page,
    links,
    published,
  }) => {
    await page.addInitScript(spoil, STORED);
    await walkAndRead(page, links, await published('tree'));
    const outcome = outcomePage(page);
    const written = await fillInMessage(outcome, TYPED);
    for (const text of written) await expect(outcome.preview).toContainText(text);
    await expect(outcome.preview).not.toContainText(BLANK);

    const { theme, deleteAll, kept } = settingsPage(page);
    await page.goto(links.settings);
    await theme('dark').check();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    await deleteAll.click();
    await expect(kept).toHaveCount(0);

    const { box, hear, heading } = storyPage(page);
    await page.goto(links.home);
    await box.fill('Заказ опоздал');
    await hear.click();
    await expect(heading).toBeFocused();
    await openWhole(page, links.search(QUERY));
    await expect(searchPage(page).found.first()).toHaveAttribute('href', links.article(ARTICLE));
  });
}

test.describe('a tab that is older than the site', () => {
  test.use({ expectedProblems: [/status of 404/] });

  test('says of each part that its code is gone', async ({ page, links }) => {
    /** Opens a page of the old site, whose other files the new one no longer has. */
    const openOld = async (address: string) => {
      await page.unroute('**/*');
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.route('**/*', (route) => route.fulfill({ status: 404 }));
    };
    await openOld(links.treeMap);
    await mapPage(page).search.fill('доставка');
    await expect(page.getByText(MAP_FAILED)).toBeVisible();

    await openOld(links.article(ARTICLE));
    const { copyReply, replyStatus } = articlePage(page);
    await copyReply.click();
    await expect(replyStatus).toHaveText(REPLY_FAILED);

    await openOld(links.node(OUTCOME.id));
    const { open, failure } = reminderPage(page);
    await open.click();
    await expect(failure).toBeVisible();

    await openOld(links.home);
    const story = storyPage(page);
    await story.box.fill('Заказ опоздал');
    await story.hear.click();
    await expect(story.failure).toBeVisible();
  });
});

test.describe('400 kbit/s with 400 ms, where every twentieth request is lost', () => {
  test.use({ expectedProblems: [/ERR_FAILED|Pagefind WASM|\/pagefind\.js\)$/] });

  test('let a visitor walk, read and search', async ({ page, links, published }) => {
    const tree = await published('tree');
    const session = await page.context().newCDPSession(page);
    const bytesPerSecond = 400_000 / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    let count = 0;
    const kept = new Set<string>();
    await page.route('**/*', (route, request) => {
      // A page that is lost is for the browser to say; a file that has come is kept.
      if (request.isNavigationRequest() || kept.has(request.url())) return route.continue();
      count += 1;
      if (count % 20 === 0) return route.abort();
      kept.add(request.url());
      return route.continue();
    });
    await walkAndRead(page, links, tree);
    const { main, found } = searchPage(page);
    // Where the script of the page was lost, nothing is searched and nothing says so: the reader loads it again.
    await expect(async () => {
      await page.goto('about:blank');
      await page.goto(links.search(QUERY), { waitUntil: 'networkidle' });
      await expect(main).not.toHaveAttribute('data-search', 'searching');
      expect(await main.getAttribute('data-search')).toBe('done');
    }).toPass();
    await expect(found.first()).toBeVisible();
    expect(count).toBeGreaterThan(20);
  });
});
