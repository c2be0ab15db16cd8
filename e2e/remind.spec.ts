import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { isBrowsersOwn } from './browsers-own.ts';
import { reminderPage } from './pages/reminder.page.ts';
import { OUTCOME, siteAddress } from './shop.ts';
import { expect, test } from './test.ts';
import { parseNumber } from '../src/domain/permalink/number.ts';
import { WRONG_TIME } from '../src/texts/reminder.ts';

/** Answered in five working days; its next stage. */
const IN_DAYS = { id: 'zarubezhny', next: 'povtorno' };
/** Answered in an hour. */
const IN_AN_HOUR = OUTCOME.id;

test.use({ now: '2021-11-26T12:00+03:00' });

/** Presses the link that adds the reminder to a calendar and reads the event of the file. */
async function downloadEvent(page: Page): Promise<{ name: string; event: ICAL.Event }> {
  const downloading = page.waitForEvent('download');
  await reminderPage(page).file.click();
  const download = await downloading;
  const text = await readFile(await download.path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    name: download.suggestedFilename(),
    event: new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined),
  };
}

test(
  'a visitor sees when the answer is due and takes the same day into a calendar',
  { tag: '@any-base' },
  async ({ page, links, published }) => {
    await page.goto(links.node(IN_DAYS.id));
    const { open, sent, status, next } = reminderPage(page);
    await open.click();
    await expect(open).toBeHidden();
    await expect(sent).toBeFocused();
    await expect(sent).toHaveValue('2021-11-26');
    await expect(status).toContainText('не позже 3 декабря (пятница)');

    await sent.fill('2021-11-25');
    await expect(status).toContainText('не позже 2 декабря (четверг)');
    const { name, event } = await downloadEvent(page);
    const { outcomes } = await published('tree');
    const stage = outcomes.find(({ id }) => id === IN_DAYS.next);
    const short = links.shortOutcome(parseNumber(stage?.number ?? '')?.number ?? 0);
    const { host } = new URL(siteAddress);
    expect(name).toBe(`${host}-napominanie.ics`);
    expect(event.startDate.toString()).toBe('2021-12-02');
    expect(event.summary).toContain(stage?.title ?? '');
    expect(event.description).toContain('2 декабря (четверг)');
    expect(event.component.getFirstPropertyValue('url')).toBe(new URL(short, siteAddress).href);
    await expect(next).toHaveAttribute('href', links.node(IN_DAYS.next));

    expect((await downloadEvent(page)).event.uid, 'added again, the event is the same').toBe(event.uid);
  },
);

test('working days jump over the New Year holidays', async ({ page, links }) => {
  await page.clock.setFixedTime('2021-12-30T12:00+03:00');
  await page.goto(links.node(IN_DAYS.id));
  const { open, status } = reminderPage(page);
  await open.click();
  await expect(status).toContainText('не позже 14 января (пятница)');
});

const STAGES = [
  { when: 'before the day', now: '2021-12-02T23:00+03:00', says: 'Писать снова рано: подождите' },
  { when: 'on the day', now: '2021-12-03T00:30+03:00', says: 'По этому сроку ответ — сегодня' },
  { when: 'after the day', now: '2021-12-04T00:30+03:00', says: 'пора писать снова' },
];

for (const { when, now, says } of STAGES) {
  test(`${when} the next stage knows whether it is time`, async ({ page, links }) => {
    await page.clock.setFixedTime(now);
    await page.goto(links.node(IN_DAYS.id));
    const { open, sent, status, next, file } = reminderPage(page);
    await open.click();
    await sent.fill('2021-11-26');
    await expect(status).toContainText(says);
    await expect(status).toContainText('3 декабря (пятница)');
    await expect(file).toBeVisible({ visible: when !== 'after the day' });
    await next.click();
    await expect(page).toHaveURL(links.node(IN_DAYS.next));
  });
}

test('a day to come gets no reminder', async ({ page, links }) => {
  await page.goto(links.node(IN_DAYS.id));
  const { open, sent, status, file } = reminderPage(page);
  await open.click();
  await sent.fill('2021-11-27');
  await expect(status).toHaveText(WRONG_TIME);
  await expect(file).toBeHidden();
});

test('the day of sending stays on the page', async ({ page, links, context }) => {
  await page.goto(links.node(IN_DAYS.id));
  const { open, sent, status } = reminderPage(page);
  await open.click();
  await expect(sent).toBeFocused();
  const sentOut: string[] = [];
  context.on('request', (outgoing) => {
    if (!isBrowsersOwn(outgoing, links)) sentOut.push(outgoing.url());
  });
  await sent.fill('2021-11-19');
  await expect(status).toContainText('сегодня');
  await downloadEvent(page);
  expect(sentOut.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await page.evaluate(() => [location.search, location.hash, history.state as unknown])).toEqual([
    '',
    '',
    null,
  ]);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});

test.describe('far from Moscow', () => {
  test.use({ timezoneId: 'Asia/Vladivostok' });

  test('an answer within an hour is told by the clock of the channel', async ({ page, links }) => {
    await page.clock.setFixedTime('2021-11-26T20:30Z');
    await page.goto(links.node(IN_AN_HOUR));
    const { open, sent, status } = reminderPage(page);
    await open.click();
    await expect(sent).toHaveValue('2021-11-27T06:30');
    await expect(status).toContainText('не позже 27 ноября, 00:30 по Москве');
    const { event } = await downloadEvent(page);
    expect(event.startDate.toString()).toBe('2021-11-26T21:30:00Z');
  });
});

test.describe('where the reminder does not load', () => {
  test.use({ expectedProblems: [/ERR_FAILED/] });

  test('the page says so and lets the visitor try again', async ({ page, links }) => {
    await page.route(/reminder-form/, (route) => route.abort());
    await page.goto(links.node(IN_DAYS.id));
    const { open, status, failure } = reminderPage(page);
    await open.click();
    await expect(failure).toBeVisible();
    await page.unroute(/reminder-form/);
    await open.click();
    await expect(status).toContainText('По этому сроку ответ');
    await expect(failure).toBeHidden();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the next stage is a plain link, and no control stands idle', async ({ page, links }) => {
    await page.goto(links.node(IN_DAYS.id));
    const { next, open, sent, file } = reminderPage(page);
    await expect(next).toBeVisible();
    for (const control of [open, sent, file]) await expect(control).toBeHidden();
  });
});
