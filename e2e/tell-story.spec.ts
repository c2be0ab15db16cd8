import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { outcomePage } from './pages/outcome.page.ts';
import { settingsPage } from './pages/settings.page.ts';
import { storyPage } from './pages/story.page.ts';
import { treePage } from './pages/tree.page.ts';
import { tabTo } from './press-tab.ts';
import { NOON, OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';
import { watchWrites } from './watch-writes.ts';
import { keptFormKey } from '../src/domain/message/draft.ts';
import { toChange } from '../src/domain/permalink/walk-address.ts';
import { HEARD_KEY, STORY_KEY } from '../src/domain/settings/story-keys.ts';
import { WALK_KEY } from '../src/domain/settings/walk-key.ts';
import { copiedTo, FROM_STORY } from '../src/texts/message.ts';
import { keptText } from '../src/texts/settings.ts';
import { cardCount, MASKED, NO_CARDS, STORY_ERASED } from '../src/texts/story.ts';

const ORDER = '12345678-0001';
const STORY = `Жду заказ ${ORDER}, «Война и мир». Обещали до 18.11, срок прошёл, заказ опоздал.`;
const CARD = '4276 1600 1234 5675';

test.use({ now: NOON });

/** Tells the words on the page that is open, and waits for what is made of them. */
async function tell(page: Page, words: string): Promise<void> {
  const { box, hear, heading } = storyPage(page);
  await box.fill(words);
  await hear.click();
  await expect(heading).toBeFocused();
}

test.describe('a visitor who tells it in one go', () => {
  test.beforeEach(async ({ page, context, links }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(links.home);
  });

  test('copies the finished message in three presses', async ({ page }) => {
    const { box, hear, outcome } = storyPage(page);
    const { copy, status, field, tone, preview, heading } = outcomePage(page);
    await box.fill(STORY);
    await hear.click();
    await outcome(OUTCOME.id).click();
    await copy.click();
    await expect(status).toContainText(copiedTo('chat', false));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(ORDER);
    expect(copied).toContain('18 ноября 2021');

    await expect(heading).toBeVisible();
    await expect(field('order')).toHaveAccessibleDescription(new RegExp(FROM_STORY));
    await expect(field('promised')).toHaveAccessibleDescription(new RegExp(FROM_STORY));
    await tone('full').check();
    await expect(preview).toContainText(ORDER);
    await expect(preview).toContainText('18 ноября 2021');
  });

  test('corrects a wrong value: in the message, or in the words', async ({ page }) => {
    const { box, outcome, value } = storyPage(page);
    const { field, preview, takeOut } = outcomePage(page);
    await tell(page, STORY);
    await expect(value('order').first()).toContainText(ORDER);
    await outcome(OUTCOME.id).click();
    await takeOut('order').click();
    await expect(field('order')).toHaveValue('');
    await expect(field('order')).toBeFocused();
    await expect(preview).not.toContainText(ORDER);
    await field('order').fill('87654321-0002');
    await expect(preview).toContainText('87654321-0002');

    await page.goBack();
    await expect(box).toHaveValue(STORY);
    await expect(outcome(OUTCOME.id)).toBeVisible();
    await tell(page, STORY.replace('18.11', '17.11'));
    await outcome(OUTCOME.id).click();
    await expect(field('promised')).toHaveValue('2021-11-17');
    // What the reader typed is theirs.
    await expect(field('order')).toHaveValue('87654321-0002');
  });

  test('says «не то», and goes on by steps from what was understood', async ({ page, links }) => {
    const { notThis, box } = storyPage(page);
    const { answers, own } = treePage(page);
    await tell(page, STORY);
    await notThis.first().click();
    await expect(page).not.toHaveURL(links.home);
    await expect(answers.first()).toBeVisible();
    await expect(own.items.first()).toBeVisible();
    await page.goBack();
    await expect(box).toHaveValue(STORY);
  });

  test('answers what the words left open, and arrives with the message filled in', async ({
    page,
    links,
  }) => {
    const { card } = storyPage(page);
    const { outcome, answer } = treePage(page);
    await tell(page, STORY);
    await card(OUTCOME.id).getByRole('listitem').getByRole('link').first().click();
    await page.waitForURL(toChange(links.node('dostavka')));
    // That the day is past was said: no answer leads there any more once the page knows it.
    for (const [label, to] of [
      ['Курьер', toChange(links.node('status'))],
      ['Другой или не вижу', links.node(OUTCOME.id)],
    ] as const) {
      await expect(answer(label)).toHaveAttribute('href', to);
      await answer(label).click();
      await page.waitForURL(to);
    }
    await expect(outcome(OUTCOME.id)).toBeVisible();
    await expect(page).toHaveURL(links.node(OUTCOME.id));
    await expect(outcomePage(page).field('order')).toHaveValue(ORDER);
  });

  test('has two troubles, and gets advice on both', async ({ page }) => {
    const { cards, outcome, status } = storyPage(page);
    await tell(page, `Жду заказ ${ORDER}, он опоздал. А ещё деньги списали дважды.`);
    await expect(outcome(OUTCOME.id)).toBeVisible();
    await expect(outcome('bank')).toBeVisible();
    await expect(status).toHaveText(cardCount(await cards.count()));
  });

  test('tells something else, and is led to the answers', async ({ page }) => {
    const { heading, goOn, cards } = storyPage(page);
    await tell(page, 'Посоветуйте рецепт борща');
    await expect(heading).toHaveText(NO_CARDS);
    await expect(cards).toHaveCount(0);
    await goOn.click();
    await expect(treePage(page).answers.first()).toBeFocused();
  });

  test('erases it', async ({ page }) => {
    const { box, cards, erase, status } = storyPage(page);
    await tell(page, STORY);
    await erase.click();
    await expect(status).toHaveText(STORY_ERASED);
    await expect(box).toHaveValue('');
    await expect(cards).toHaveCount(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('sees in the settings that it is kept, and deletes it there', async ({ page, links }) => {
    const settings = settingsPage(page);
    await tell(page, STORY);
    await page.goto(links.settings);
    const words = [STORY_KEY, HEARD_KEY].map((key) => keptText(key, ''));
    await expect(settings.kept.filter({ hasText: words[0] ?? '' })).toHaveCount(1);
    await expect(settings.kept.filter({ hasText: words[1] ?? '' })).toHaveCount(1);
    await settings.deleteAll.click();
    await page.goto(links.home);
    await expect(storyPage(page).box).toHaveValue('');
  });
});

test('a card that is pasted is masked at once and kept nowhere', async ({ page, context, links }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { box, note } = storyPage(page);
  await watchWrites(page);
  await page.goto(links.tree);
  // What masks is there once it asks for what words mean.
  const asked = page.waitForRequest((request) => request.url().endsWith('/rasskaz.json'));
  await box.focus();
  await asked;
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${STORY} Деньги на карту ${CARD}`);
  await box.press('Control+V');
  await expect(note).toHaveText(MASKED);
  await expect(box).not.toHaveValue(/4276/);
  await expect(box).toHaveValue(new RegExp(ORDER));
  await tell(page, await box.inputValue());
  expect(await page.evaluate(() => JSON.stringify(window.told))).not.toContain('4276');
});

test('nothing of a story is in a request, an address or on the device', async ({ page, context, links }) => {
  const sent: string[] = [];
  context.on('request', (request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  const canaries = [ORDER, encodeURIComponent('Война'), 'Война', 'опоздал', '18.11', '2021-11-18'];
  const leaks = (texts: readonly string[]) =>
    texts.filter((text) => canaries.some((canary) => text.includes(canary)));
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await watchWrites(page);
  await page.goto(links.home);
  await tell(page, STORY);
  const ofTelling = await page.evaluate(() => window.told);
  await storyPage(page).outcome(OUTCOME.id).click();
  await expect(outcomePage(page).field('order')).toHaveValue(ORDER);
  await page.goto(links.tree);
  await expect(storyPage(page).box).toHaveValue(STORY);

  const stored = JSON.stringify(await context.storageState({ indexedDB: true }));
  const shown = await page.evaluate(() => JSON.stringify([history.state, document.title, document.cookie]));
  expect(sent.length).toBeGreaterThan(0);
  expect(leaks([...sent, ...addresses, stored, shown])).toEqual([]);
  // Of all that the page wrote only these hold something.
  expect([...new Set(ofTelling.map(([key]) => key))].sort()).toEqual([HEARD_KEY, STORY_KEY].sort());
  const inTab = await page.evaluate(() => Object.keys(sessionStorage));
  expect(inTab.sort()).toEqual([HEARD_KEY, STORY_KEY, WALK_KEY, keptFormKey(OUTCOME.id)].sort());
  const other = await context.newPage();
  await other.goto(links.tree);
  await expect(storyPage(other).box).toHaveValue('');
});

test('a reader with a keyboard alone gets from the words to the copied message', async ({
  page,
  context,
  links,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { box, heading, outcome } = storyPage(page);
  const { copy, status } = outcomePage(page);
  await page.goto(links.tree);
  await tabTo(page, box);
  await page.keyboard.insertText(STORY);
  await page.keyboard.press('Control+Enter');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(outcome(OUTCOME.id)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(copy).toBeVisible();
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await expect(status).toContainText(copiedTo('chat', false));
});

test('a reader who listens hears what was understood, and meets no barriers', async ({ page, links }) => {
  const { box, status, heading, cards, card, notThis, settled, value } = storyPage(page);
  await page.goto(links.home);
  await expect(box).toHaveAccessibleDescription(/Например.*Никуда не отправляется/);
  await tell(page, STORY);
  await expect(status).toHaveText(cardCount(await cards.count()));
  await expect(heading).toBeFocused();
  await expect(card(OUTCOME.id)).toContainText('Мы поняли');
  await expect(settled('root.zhdu').first()).toHaveText('Вы ждёте заказ');
  await expect(value('date').first()).toHaveText('День: 18 ноября 2021');
  // Each link says what it leads away from.
  const names = await notThis.evaluateAll((all) => all.map((link) => link.textContent));
  expect(new Set(names).size).toBe(names.length);
  expect(await barriers(page)).toEqual([]);
});

for (const width of [280, 360, 1280]) {
  test(`at ${String(width)} px nothing moves as the box comes, and all can be pressed`, async ({
    page,
    links,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [links.home, links.tree]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await page.evaluate(shiftedSoFar), address).toBe(0);
    }
    await tell(page, STORY);
    const { whole } = storyPage(page);
    const boxes = await whole
      .locator('a:visible, button:visible')
      .evaluateAll((all) =>
        all.map((one) => [one.textContent.trim(), one.getBoundingClientRect().height] as const),
      );
    expect(boxes.filter(([, height]) => height < 44)).toEqual([]);
    const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(room).toBeLessThanOrEqual(0);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no box, and the answers stand as they were', async ({ page, links }) => {
    for (const address of [links.home, links.tree]) {
      await page.goto(address);
      await expect(storyPage(page).whole).toBeHidden();
      await expect(treePage(page).answers.first()).toBeVisible();
    }
  });
});

test.describe('what the box needs and does not get', () => {
  test.use({ expectedProblems: [/status of 404|ERR_INTERNET_DISCONNECTED/] });

  for (const [what, isIt] of [
    ['its data', (url: URL) => url.pathname.endsWith('/rasskaz.json')],
    ['what was learned', (url: URL) => url.pathname.endsWith('/iz-rasskazov.json')],
    ['its code', (url: URL) => url.pathname.includes('/story-teller.')],
  ] as const) {
    test(`${what}: says so, keeps the words, and goes on once it comes`, async ({ page, links }) => {
      const { box, hear, failure, retry, heading } = storyPage(page);
      await page.route(isIt, (route) => route.fulfill({ status: 404 }));
      await page.goto(links.home);
      await expect(failure).toBeHidden();
      await box.fill(STORY);
      await hear.click();
      await expect(failure).toBeVisible();
      await expect(box).toHaveValue(STORY);
      await page.unroute(isIt);
      await retry.click();
      await expect(heading).toBeFocused();
      await expect(failure).toBeHidden();
    });
  }

  test('a connection: the words are there once it is back', async ({ page, context, links }) => {
    const { box, hear, failure, heading } = storyPage(page);
    await page.goto(links.home, { waitUntil: 'networkidle' });
    await context.setOffline(true);
    await box.fill(STORY);
    await expect(failure).toBeVisible();
    await context.setOffline(false);
    await hear.click();
    await expect(heading).toBeFocused();
    await expect(failure).toBeHidden();
  });
});

/** In the page: how far things have moved that the reader did not move. */
function shiftedSoFar(): Promise<number> {
  return new Promise((resolve) => {
    let shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => resolve(shifted)));
  });
}
