import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { isBrowsersOwn } from './browsers-own.ts';
import { feedbackPage } from './pages/feedback.page.ts';
import { searchPage } from './pages/search.page.ts';
import { openWhole } from './page-types.ts';
import { ARTICLE, OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';
import { permalinks } from '../src/domain/permalink/permalink.ts';
import { ALL_REASONS, REASONS } from '../src/domain/signal/reasons.ts';
import type { SignalEventName } from '../src/domain/signal/signal.ts';
import { HOW_TO_REACH, TREE } from '../src/texts/tree.ts';

const anyBase = { tag: '@any-base' };
const SIGNAL: SignalEventName = 'help:signal';
const ROOT = permalinks('/');

/** A page of each type, with where it sends those whose case it is not and those whom it did not help. */
const PAGES = [
  {
    type: 'the first question',
    at: (to: typeof ROOT) => to.tree,
    otherCase: HOW_TO_REACH,
    noEffect: HOW_TO_REACH,
  },
  {
    type: 'a question',
    at: (to: typeof ROOT) => to.node('srok'),
    otherCase: TREE,
    noEffect: HOW_TO_REACH,
  },
  {
    type: 'an outcome',
    at: (to: typeof ROOT) => to.node(OUTCOME.id),
    otherCase: 'Задайте вопрос в чате',
    noEffect: 'Напишите ещё раз в тот же чат',
  },
  {
    type: 'an article',
    at: (to: typeof ROOT) => to.article(ARTICLE),
    otherCase: TREE,
    noEffect: 'Подождите до срока из карточки заказа',
  },
];

declare global {
  interface Window {
    noteSignal: (detail: unknown) => void;
  }
}

/** Notes all signals of the tab, on every page it opens. */
async function listen(page: Page): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  await page.exposeFunction('noteSignal', (detail: unknown) => told.push(detail));
  await page.addInitScript((name) => {
    document.addEventListener(name, (event) => {
      if (event instanceof CustomEvent) window.noteSignal(event.detail);
    });
  }, SIGNAL);
  return told;
}

for (const { type, at, otherCase, noEffect } of PAGES) {
  test(`${type} asks whether it helped and leads on if not`, anyBase, async ({ page, context, links }) => {
    const { all, yes, no, thanks, reasons } = feedbackPage(page);
    const told = await listen(page);
    const address = at(ROOT);
    await page.goto(at(links));
    await page.waitForLoadState('networkidle');
    const sent: string[] = [];
    context.on('request', (request) => {
      if (!isBrowsersOwn(request, links)) sent.push(request.url());
    });

    await expect(thanks).toBeHidden();
    await yes.click();
    await expect(thanks).toBeVisible();
    await no.click();
    await expect(reasons).toHaveText(ALL_REASONS.map((reason) => new RegExp(`^\\s*${REASONS[reason]}`)));
    await expect(reasons.filter({ hasText: REASONS['other-case'] })).toContainText(otherCase);
    await expect(reasons.filter({ hasText: REASONS['no-effect'] })).toContainText(noEffect);
    await expect(reasons.filter({ hasText: REASONS.person })).toHaveAttribute('href', links.contact);
    // The answers were told once each, and to nobody but the page itself.
    await no.click();
    await no.click();
    await expect
      .poll(() => told)
      .toEqual([
        { page: address, helped: true },
        { page: address, helped: false },
      ]);
    expect(sent).toEqual([]);

    await reasons.filter({ hasText: REASONS.person }).click();
    await expect(page).toHaveURL(links.contact);
    await expect.poll(() => told.slice(2)).toEqual([{ page: address, reason: 'person' }]);
    await expect(all).toHaveCount(0);
  });
}

test('the reasons have no barriers', async ({ page, links }) => {
  const { no, reasons } = feedbackPage(page);
  await page.goto(links.article(ARTICLE));
  await no.click();
  await expect(reasons.first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('a reader with a keyboard answers and follows a reason', async ({ page, links }) => {
  const { yes, no, reasons } = feedbackPage(page);
  const told = await listen(page);
  await page.goto(links.node(OUTCOME.id));
  await yes.focus();
  await page.keyboard.press('Tab');
  await expect(no).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(reasons.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(links.node('vopros'));
  const address = ROOT.node(OUTCOME.id);
  await expect
    .poll(() => told)
    .toEqual([
      { page: address, helped: false },
      { page: address, reason: 'other-case' },
    ]);
});

test('search tells that it was sure of nothing, without the words', async ({ page, links }) => {
  const { results } = searchPage(page);
  const told = await listen(page);
  await openWhole(page, links.search('курьер не берёт трубку'));
  await expect(results.first()).toBeVisible();
  await openWhole(page, links.search('как мне быть'));
  await expect(results).toHaveCount(0);
  expect(told).toEqual([]);
  await openWhole(page, links.search('рецепт борща'));
  await expect(results).toHaveCount(0);
  await expect.poll(() => told).toEqual([{ found: false }]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the reasons lead on all the same', anyBase, async ({ page, links }) => {
    const { no, reasons } = feedbackPage(page);
    for (const { at } of PAGES) {
      await page.goto(at(links));
      await expect(reasons).toHaveCount(0);
      await no.click();
      await expect(reasons).toHaveCount(ALL_REASONS.length);
      await reasons.filter({ hasText: REASONS.unclear }).click();
      await expect(page).toHaveURL(links.contact);
    }
  });
});
