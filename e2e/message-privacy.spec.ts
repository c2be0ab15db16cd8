import type { Page } from '@playwright/test';
import { fillInMessage, outcomePage } from './pages/outcome.page.ts';
import { treePage } from './pages/tree.page.ts';
import { OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';
import { watchWrites } from './watch-writes.ts';
import { formatDate } from '../src/domain/language/format-date.ts';
import { draftKey, keptFormKey } from '../src/domain/message/draft.ts';
import { copiedTo, DRAFT_DELETED, DRAFT_KEPT, ERASED } from '../src/texts/message.ts';

const TEXT = 'kanareyka';
const DAY = '2019-03-07';
const KEPT = keptFormKey(OUTCOME.id);
const CANARIES = [TEXT, DAY, formatDate(DAY), encodeURIComponent(formatDate(DAY))];

/** What the page has written elsewhere than under `kept`, and what its address, history, title and cookies hold now. */
async function toldBy(page: Page, kept: string): Promise<string> {
  return page.evaluate((key) => {
    const told = window.told.filter(([first]) => first !== key);
    return JSON.stringify([told, location.href, history.state, document.title, document.cookie]);
  }, kept);
}

/** What was sent, or is told now, with a canary in it. */
function leaks(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => CANARIES.some((canary) => text.includes(canary)));
}

test('what is typed into a message stays on its page, but for the one place where its tab keeps it', async ({
  page,
  context,
  links,
}) => {
  await context.grantPermissions(['clipboard-write']);
  const sent: string[] = [];
  context.on('request', (request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  const outcome = outcomePage(page);
  await watchWrites(page);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(links.node(OUTCOME.id));
  const written = await fillInMessage(outcome, { text: TEXT, day: DAY });
  expect(written.length).toBeGreaterThan(1);
  await outcome.copy.click();
  await expect(outcome.status).toContainText(copiedTo('chat', false));
  await outcome.tone('full').check();
  await outcome.print.click();

  const told = await toldBy(page, KEPT);
  await page.goto(links.tree);
  await expect(treePage(page).answers.first()).toBeVisible();
  const stored = JSON.stringify(await context.storageState({ indexedDB: true }));

  expect(sent.length).toBeGreaterThan(0);
  expect(leaks([...sent, told, stored])).toEqual([]);
  const inTab = await page.evaluate(() => Object.entries(sessionStorage));
  expect(inTab.map(([key]) => key)).toEqual([KEPT]);
  expect(leaks(inTab.flat())).toHaveLength(1);

  await page.goto(links.node(OUTCOME.id));
  await outcome.erase.click();
  await expect(outcome.status).toHaveText(ERASED);
  await page.goto(links.tree);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a draft that the reader keeps stands in one place of the device until it is deleted', async ({
  page,
  context,
  links,
}) => {
  const outcome = outcomePage(page);
  await page.goto(links.node(OUTCOME.id));
  await fillInMessage(outcome, { text: TEXT, day: DAY });
  await outcome.keepDraft.check();
  await expect(outcome.status).toHaveText(DRAFT_KEPT);
  const { origins, cookies } = await context.storageState({ indexedDB: true });
  const kept = origins.flatMap(({ localStorage }) => localStorage);
  expect(cookies).toEqual([]);
  expect(kept.map(({ name }) => name)).toEqual([draftKey(OUTCOME.id)]);
  expect(leaks(kept.map(({ value }) => value))).toHaveLength(1);

  await outcome.keepDraft.uncheck();
  await expect(outcome.status).toHaveText(DRAFT_DELETED);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});
