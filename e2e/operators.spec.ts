import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { operatorsPage } from './pages/operators.page.ts';
import { settingsPage } from './pages/settings.page.ts';
import { publishedReply } from './published-reply.ts';
import { ARTICLE, NOON, OPERATORS, OUTCOME, siteAddress, TODAY } from './shop.ts';
import { expect, test, type ReadPublished } from './test.ts';
import { vanishedWords } from './vanished-words.ts';
import { formatDate } from '../src/domain/language/format-date.ts';
import { DESK_KEYS } from '../src/domain/memory/desk-memory.ts';
import { formatKeptList } from '../src/domain/memory/kept-list.ts';
import { formatNumber } from '../src/domain/permalink/number.ts';
import { sharedAddress } from '../src/domain/permalink/shared-address.ts';
import { BLANK_NAMES } from '../src/domain/reply/blanks.ts';
import { SETTINGS } from '../src/domain/settings/settings.ts';
import { changedSince, CHAT_REPLIES, DESK_NOT_KEPT } from '../src/texts/operators.ts';
import { copyYourself } from '../src/texts/page.ts';
import { copiedLink, copiedReply } from '../src/texts/search.ts';
import { keptText } from '../src/texts/settings.ts';

const anyBase = { tag: '@any-base' };

test('an operator finds their page from the home page', anyBase, async ({ page, links }) => {
  await page.goto(links.home);
  await operatorsPage(page).footerLink.click();
  await expect(page).toHaveURL(links.operators);
});

test('an operator finds their page from their own questions', anyBase, async ({ page, links }) => {
  await page.goto(links.node(OPERATORS));
  await page.getByRole('main').getByRole('link', { name: CHAT_REPLIES, exact: true }).click();
  await expect(page).toHaveURL(links.operators);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'an operator reads every reply by section, its blanks named',
    anyBase,
    async ({ page, links, published }) => {
      const { sectionLinks, replies, blanks } = operatorsPage(page);
      const replied = new Set((await published('macros')).map(({ number }) => number));
      const read = new Set<string>();
      await page.goto(links.operators);
      const lists = await sectionLinks.evaluateAll((all) =>
        all.map((link) => link.getAttribute('href') ?? ''),
      );
      for (const address of [links.operators, ...lists]) {
        await page.goto(address);
        for (const text of await replies.allInnerTexts()) read.add(text.split(' ', 1)[0] ?? '');
        for (const blank of await blanks.allInnerTexts())
          expect(Object.values(BLANK_NAMES)).toContain(blank.replace(/^\[|\]$/g, ''));
      }
      expect(read).toEqual(replied);
    },
  );
});

const ORDER = '12345678-0001';

/** What chats bring, and the keys from there to the copied reply: a long message, a number said aloud, a word. */
const CHATS = [
  {
    told: `Здравствуйте!\n\nМожно ускорить доставку, заказ ${ORDER}? Очень жду`,
    keys: ['Tab', 'Анна', 'Control+Shift+Enter'],
    opening: 'Здравствуйте, Анна!',
  },
  { told: 'а один', keys: ['Control+Shift+Enter'], opening: 'Здравствуйте!' },
  { told: 'доставка', keys: ['ArrowDown', 'ArrowUp', 'Control+Shift+Enter'], opening: 'Здравствуйте!' },
];
const MOST_KEYS = 3;

/** How it is said that a reply was copied, whatever its page is called. */
const COPIED_REPLY = copiedReply('').replace('«»', '');

const NUMBER = formatNumber('article', ARTICLE.number);

const OTHER = formatNumber('outcome', OUTCOME.number);

/** What the other one says once the tracking shows its first reason. */
const SAY = 'Отслеживание показывает, что заказ ещё на складе: дату назначает он.';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Lets the operator answer with the first page that a number finds. */
async function find(page: Page, number: string): Promise<void> {
  const { box, marked, preview } = operatorsPage(page);
  await box.fill(number);
  await expect(marked).toContainText(number);
  await expect(preview).not.toBeEmpty();
}

test.describe('an operator with a keyboard alone', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test(
    'answers three chats, at most three keys from the pasted message to the copied reply',
    anyBase,
    async ({ page, links }) => {
      const { box, name, marked, preview, status } = operatorsPage(page);
      await page.goto(links.operators);
      await page.keyboard.press('Control+K');
      await expect(box).toBeFocused();
      for (const { told, keys, opening } of CHATS) {
        expect(keys.length).toBeLessThanOrEqual(MOST_KEYS);
        await page.evaluate((text) => navigator.clipboard.writeText(text), told);
        await page.keyboard.press('Control+V');
        await expect(preview).not.toBeEmpty();
        for (const key of keys) {
          if (/^\w+(?:\+\w+)*$/.test(key)) await page.keyboard.press(key);
          else await page.keyboard.type(key);
        }
        await expect(status).toContainText(COPIED_REPLY);
        await expect(status).toBeInViewport();
        const reply = await copied(page);
        expect(reply).toMatch(new RegExp(`^${opening}`));
        expect(reply).not.toMatch(/[{}[\]]/);
        await expect(marked).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(box).toBeFocused();
        await expect(box).toHaveValue('');
        await expect(name).toHaveValue('');
      }
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    },
  );

  test('opens, copies the link and copies the reply of the same marked line', async ({
    page,
    links,
    published,
    request,
  }) => {
    const { box, found, marked, status } = operatorsPage(page);
    await page.goto(links.operators);
    await box.fill('курьер не приехал');
    await expect(found.nth(1)).toBeVisible();
    await box.press('ArrowDown');
    await expect(found.nth(1)).toHaveAttribute('aria-selected', 'true');
    const url = (await marked.getAttribute('href')) ?? '';
    const { title = '', number } = (await published('pages')).find((one) => one.url === url) ?? {};
    const link = sharedAddress({ url, ...(number && { number }) }, links);
    await box.press('Control+Enter');
    await expect(status).toHaveText(copiedLink(title));
    expect(await copied(page)).toBe(new URL(link, siteAddress).href);
    await box.press('Control+Shift+Enter');
    await expect(status).toContainText(copiedReply(title));
    expect(await copied(page)).toBe(await publishedReply(request, url));
    await box.press('Enter');
    await expect(page).toHaveURL(url);
  });

  test('looks up the keys without leaving the message', async ({ page, links }) => {
    const { box, keys } = operatorsPage(page);
    await page.goto(links.operators);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('?');
    await expect(keys).toBeVisible();
    await expect(keys).toContainText('Ctrl+Shift+Enter');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await page.keyboard.type('ну и где?');
    await expect(box).toHaveValue('ну и где?');
    await expect(keys).toBeHidden();
  });

  test('says the one sentence for what the tracking shows', async ({ page, links }) => {
    const { box, reasons, preview, status } = operatorsPage(page);
    await page.goto(links.operators);
    await find(page, OTHER);
    await expect(reasons.first()).toBeChecked();
    await box.press('Tab');
    await expect(reasons.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(preview).toContainText(SAY);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Control+Shift+Enter');
    await expect(status).toContainText(COPIED_REPLY);
    expect(await copied(page)).toContain(SAY);
  });
});

test('an operator copies with a press where there is no keyboard', async ({ page, context, links }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { copyReply, status } = operatorsPage(page);
  await page.goto(links.operators);
  await find(page, NUMBER);
  await copyReply.click();
  await expect(status).toContainText(COPIED_REPLY);
  expect(await copied(page)).toContain(links.shortArticle(ARTICLE.number));
});

for (const { what, deny } of [
  { what: 'refuses to copy it', deny: () => Promise.resolve() },
  {
    what: 'has no clipboard',
    deny: (page: Page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }),
  },
]) {
  test(`an operator reads the reply where the browser ${what}`, async ({ page, context, links }) => {
    await context.grantPermissions([]);
    await deny(page);
    const { box, status } = operatorsPage(page);
    await page.goto(links.operators);
    await find(page, NUMBER);
    await box.press('Control+Shift+Enter');
    await expect(status).toContainText(copyYourself('Здравствуйте!'));
    await expect(status).toBeInViewport();
  });
}

test.describe('an operator who lets the device remember', () => {
  test.use({ now: NOON, permissions: ['clipboard-read', 'clipboard-write'] });

  const remember = async (page: Page, address: string) => {
    const { remember: button } = operatorsPage(page);
    await page.goto(address);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  };

  /** What is copied is kept as used once it is in the clipboard. */
  const copyLink = async (page: Page, published: ReadPublished) => {
    const { box, status } = operatorsPage(page);
    const { title = '' } = (await published('pages')).find(({ number }) => number === NUMBER) ?? {};
    await box.press('Control+Enter');
    await expect(status).toHaveText(copiedLink(title));
  };

  test('sees so in forced colours, too', async ({ page, links }) => {
    const { remember: button } = operatorsPage(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await remember(page, links.operators);
      const groundOf = () => button.evaluate((node) => getComputedStyle(node).backgroundColor);
      const pressed = await groundOf();
      expect(await vanishedWords(page)).toEqual([]);
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'false');
      expect(await groundOf()).not.toBe(pressed);
    }
  });

  test('finds pinned and used replies in an empty box, and their own name in each', async ({
    page,
    links,
    published,
  }) => {
    const { box, found, marked, pin, ownName, preview } = operatorsPage(page);
    await remember(page, links.operators);
    await ownName.fill('Ольга');
    await find(page, NUMBER);
    await copyLink(page, published);
    await find(page, OTHER);
    await pin.click();
    await page.reload();
    await page.keyboard.press('Control+K');
    await expect(found).toHaveCount(2);
    await expect(marked).toContainText(OTHER);
    await expect(preview).toContainText('Меня зовут Ольга.');
    expect(await barriers(page)).toEqual([]);
    await box.press('ArrowDown');
    await expect(marked).toContainText(NUMBER);
  });

  test('sees what has changed since they were here last', async ({ page, context, links, published }) => {
    const { changes, changesStatus, earlierChanges } = operatorsPage(page);
    const days = (await published('changes')).map(({ date }) => date);
    const later = '2021-11-26';
    const shown = days.filter((day) => day >= TODAY);
    await remember(page, links.operators);
    await expect(changes).toHaveCount(days.length);
    await context.clock.setFixedTime(`${later}T12:00+03:00`);
    for (const visit of ['first', 'second']) {
      await page.reload();
      const changed = shown.filter((day) => day <= later).length;
      await expect(changesStatus, visit).toHaveText(changedSince(formatDate(TODAY), changed));
      await expect(changes).toHaveCount(shown.length);
      await expect(earlierChanges).toBeVisible();
    }
  });

  test('works in two tabs with two chats and one memory', async ({ page, context, links }) => {
    const other = await context.newPage();
    await other.goto(links.operators);
    await other.keyboard.press('Control+K');
    await remember(page, links.operators);
    await find(page, NUMBER);
    await operatorsPage(page).pin.click();
    await expect(operatorsPage(other).marked).toContainText(NUMBER);
    await find(other, OTHER);
    await operatorsPage(other).pin.click();
    await expect(operatorsPage(page).box).toHaveValue(NUMBER);
    await expect(operatorsPage(page).marked).toContainText(NUMBER);
    await page.bringToFront();
    await operatorsPage(page).box.press('Escape');
    await expect(operatorsPage(page).found).toHaveCount(2);
  });

  test('reads in the settings what is kept, none of it a message, and deletes it', async ({
    page,
    links,
    published,
  }) => {
    const told = `Можно ускорить доставку, заказ ${ORDER}?`;
    const { box, name, preview, pin, remember: button } = operatorsPage(page);
    const settings = settingsPage(page);
    await remember(page, links.operators);
    await box.fill(told);
    await name.fill('Анна');
    await expect(preview).toContainText('Анна');
    await pin.click();
    await copyLink(page, published);
    await page.goto(links.settings);
    const kept = [
      keptText(SETTINGS.desk.key, 'yes'),
      keptText(DESK_KEYS.pinned, formatKeptList([NUMBER])),
      keptText(DESK_KEYS.used, formatKeptList([NUMBER])),
      keptText(DESK_KEYS.visits, TODAY),
    ];
    await expect(settings.kept).toHaveCount(kept.length);
    for (const words of kept) await expect(settings.kept.filter({ hasText: words })).toHaveCount(1);
    await settings.deleteAll.click();
    await expect(settings.kept).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(links.operators);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  });
});

test('an operator whose browser denies storage is told so, and answers all the same', async ({
  page,
  context,
  links,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  const { box, remember, status } = operatorsPage(page);
  await page.goto(links.operators);
  await remember.click();
  await expect(status).toHaveText(DESK_NOT_KEPT);
  await expect(remember).toHaveAttribute('aria-pressed', 'false');
  await find(page, NUMBER);
  await box.press('Control+Shift+Enter');
  await expect(status).toContainText(COPIED_REPLY);
  expect(await copied(page)).toContain(links.shortArticle(ARTICLE.number));
});
