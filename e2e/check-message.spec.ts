import type { Page } from '@playwright/test';
import { outcomePage } from './pages/outcome.page.ts';
import { settingsPage } from './pages/settings.page.ts';
import { messageRules, OUTCOME } from './shop.ts';
import { expect, test } from './test.ts';
import { BLANK } from '../src/domain/message/compose-message.ts';
import { draftKey } from '../src/domain/message/draft.ts';
import {
  adviceText,
  copiedTo,
  COPY_REFUSED,
  DRAFT_DELETED,
  DRAFT_KEPT,
  DRAFT_REFUSED,
  secretsLeft,
  TONES,
} from '../src/texts/message.ts';
import { DELETED, keptDraft } from '../src/texts/settings.ts';

const CARD = '4276 1600 1234 5675';
const RUDE = 'Почему у вас всё через одно место?';

const betterThan = (phrase: string) =>
  messageRules.rude.find(({ words }) => words.includes(phrase))?.better ?? '';

/** An honest message, but for what a test changes. */
const FILLED = {
  order: '12345678-0001',
  item: 'Война и мир',
  promised: '2021-11-18',
  problem: 'в карточке заказа нет нового дня',
};

async function fillIn(page: Page, values: Partial<typeof FILLED>): Promise<void> {
  const { field } = outcomePage(page);
  for (const [name, value] of Object.entries({ ...FILLED, ...values })) await field(name).fill(value);
  await field('demand').selectOption({ index: 1 });
}

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const storedKeys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test.describe('a reader who fills in a message', () => {
  test.beforeEach(async ({ page, links }) => {
    await page.goto(links.node(OUTCOME.id));
  });

  test('has a keyboard with every sign of an order number', async ({ page }) => {
    const { field } = outcomePage(page);
    // Phones show digits alone for the numeric modes, and the number has a hyphen.
    expect(await field('order').evaluate((input: HTMLInputElement) => [input.type, input.inputMode])).toEqual(
      ['text', ''],
    );
  });

  test('names what goes along only where they say so', async ({ page }) => {
    const { field, tone, preview } = outcomePage(page);
    await fillIn(page, {});
    for (const chosen of ['short', 'full'] as const) {
      await tone(chosen).check();
      await expect(preview).toContainText(FILLED.order);
      await expect(preview).not.toContainText('Прикладываю');
    }
    await field('attached').selectOption({ index: 1 });
    await expect(preview).toContainText('Прикладываю: снимок карточки.');
  });

  test('is kept from copying a card number, told why, and copies without it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { field, note, copy, status, preview } = outcomePage(page);
    // The browser's clipboard holds what other tests copied.
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await fillIn(page, { problem: `не вернули на карту ${CARD}` });
    await copy.click();
    await expect(status).toHaveText(secretsLeft(['Что вышло вместо этого']));
    await expect(note('problem')).toHaveText(messageRules.advice.card);
    await expect(field('problem')).toBeFocused();
    await expect(field('problem')).toHaveAttribute('aria-invalid', 'true');
    await expect(field('problem')).toHaveAccessibleDescription(new RegExp(messageRules.advice.card));
    await expect(field('problem')).toHaveValue(`не вернули на карту ${CARD}`);
    expect(await readClipboard(page)).toBe('');

    await field('problem').fill('не вернули на карту');
    await copy.click();
    await expect(status).toHaveText(copiedTo('chat', false));
    await expect(note('problem')).toBeHidden();
    expect(await readClipboard(page)).toBe((await preview.textContent())?.trim());
  });

  test('is offered better words for an insult and may copy all the same', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    const { note, copy, status } = outcomePage(page);
    await fillIn(page, { problem: RUDE });
    await page.keyboard.press('Tab');
    const advice = adviceText(messageRules.advice.insult, { better: betterThan('через одно место') });
    await expect(note('problem')).toHaveText(advice);
    await expect(status).toContainText(advice);
    await copy.click();
    await expect(status).toHaveText(copiedTo('chat', false));
  });

  test('is told of a blank of a pasted template beside the field it was pasted into', async ({ page }) => {
    const { note } = outcomePage(page);
    await fillIn(page, { item: 'чайник из заказа [номер заказа]' });
    await page.keyboard.press('Tab');
    await expect(note('item')).toHaveText(messageRules.advice.leftBlank);
    await expect(note('problem')).toBeHidden();
  });

  test('hears nothing about the first word before it is finished', async ({ page }) => {
    const { field, note, preview } = outcomePage(page);
    await page.clock.install();
    await field('problem').pressSequentially('бестолочи');
    // What judges it is there: its pause is of the clock that is set.
    await expect(preview).toContainText('бестолочи');
    await page.clock.runFor(2000);
    await expect(note('problem')).toBeHidden();
    await field('problem').pressSequentially(' где заказ');
    await page.clock.runFor(2000);
    await expect(note('problem')).toBeVisible();
  });

  test('changes the tone and keeps what is typed', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { tone, preview, copy, status } = outcomePage(page);
    await expect(tone('short')).toBeChecked();
    await fillIn(page, {});
    const typed = [FILLED.order, FILLED.item, FILLED.problem];
    for (const text of typed) await expect(preview).toContainText(text);
    const short = await preview.textContent();
    await tone('full').check();
    await expect(preview).not.toHaveText(short ?? '');
    for (const text of typed) await expect(preview).toContainText(text);
    await copy.click();
    // It says more while the advice is still on its way.
    await expect(status).toContainText(copiedTo('chat', false));
    expect(await readClipboard(page)).toBe((await preview.textContent())?.trim());
  });

  test('finds the text selected where copying is denied, and hears so each time', async ({
    page,
    context,
  }) => {
    // Whatever is not granted is denied from here on.
    await context.grantPermissions([]);
    const { copy, status, preview } = outcomePage(page);
    await fillIn(page, {});
    for (const round of [1, 2]) {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await copy.click();
      await expect(status, `press ${String(round)}`).toContainText(COPY_REFUSED);
      // The words are those of the press before until this one has been answered.
      await expect
        .poll(() => page.evaluate(() => getSelection()?.toString().trim()))
        .toBe((await preview.innerText()).trim());
    }
  });

  test('keeps a draft only if asked to, and deletes it in the settings', async ({ page, links }) => {
    const { field, keepDraft, status, heading, tone } = outcomePage(page);
    const settings = settingsPage(page);
    await field('item').fill('не сохранять');
    expect(await storedKeys(page)).toEqual([]);

    const title = await heading.innerText();
    await field('item').fill(FILLED.item);
    await tone('full').check();
    await keepDraft.check();
    await expect(status).toHaveText(DRAFT_KEPT);
    expect(await storedKeys(page)).toEqual([draftKey(OUTCOME.id)]);
    await field('problem').fill(FILLED.problem);
    await page.reload();
    await expect(field('item')).toHaveValue(FILLED.item);
    await expect(field('problem')).toHaveValue(FILLED.problem);
    await expect(tone('full')).toBeChecked();
    await expect(keepDraft).toBeChecked();

    await page.goto(links.settings);
    await expect(settings.kept.filter({ hasText: keptDraft(title) })).toHaveCount(1);
    await settings.deleteAll.click();
    await expect(settings.status).toHaveText(DELETED);
    await expect(settings.kept).toHaveCount(0);
    expect(await storedKeys(page)).toEqual([]);
    await page.goto(links.node(OUTCOME.id));
    await expect(field('item')).toHaveValue('');
    await expect(keepDraft).not.toBeChecked();
  });

  test('deletes a draft by taking the tick away', async ({ page }) => {
    const { field, keepDraft, status } = outcomePage(page);
    await field('item').fill(FILLED.item);
    await keepDraft.check();
    await expect(status).toHaveText(DRAFT_KEPT);
    await keepDraft.uncheck();
    await expect(status).toHaveText(DRAFT_DELETED);
    expect(await storedKeys(page)).toEqual([]);
    await expect(field('item')).toHaveValue(FILLED.item);
  });
});

test('a device that keeps nothing says so and loses nothing', async ({ page, links }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const { field, keepDraft, status } = outcomePage(page);
  await page.goto(links.node(OUTCOME.id));
  await field('item').fill(FILLED.item);
  await keepDraft.click();
  await expect(status).toHaveText(DRAFT_REFUSED);
  await expect(keepDraft).not.toBeChecked();
  await expect(field('item')).toHaveValue(FILLED.item);
});

test('nothing of the form but its page is loaded before the reader turns to it', async ({ page, links }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const { field, preview } = outcomePage(page);
  await page.goto(links.node(OUTCOME.id), { waitUntil: 'networkidle' });
  expect(requests.filter((path) => /composer\.|proverki/.test(path))).toEqual([]);
  await field('item').focus();
  await expect.poll(() => requests.some((path) => path.includes('composer.'))).toBe(true);
  expect(requests).not.toContain(links.messageChecks);
  await field('item').fill(FILLED.item);
  await expect(preview).toContainText(FILLED.item);
  await expect.poll(() => requests.includes(links.messageChecks)).toBe(true);
});

test('on paper stands the message in the chosen tone, without the form', async ({ page, links }) => {
  const { tone, preview, texts, copy, heading } = outcomePage(page);
  await page.goto(links.node(OUTCOME.id));
  await tone('full').check();
  await fillIn(page, {});
  await page.emulateMedia({ media: 'print' });
  await expect(preview).toHaveCount(1);
  await expect(preview).toContainText(FILLED.item);
  await expect(heading).toBeVisible();
  await expect(texts.first()).toBeHidden();
  await expect(tone('full')).toBeHidden();
  await expect(copy).toBeHidden();
  // What is closed would be its title alone.
  await expect(page.locator('summary').filter({ visible: true })).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('both tones can be read', { tag: '@any-base' }, async ({ page, links }) => {
    const { tone, preview, keepDraft } = outcomePage(page);
    await page.goto(links.node(OUTCOME.id));
    const texts: string[] = [];
    for (const name of Object.keys(TONES) as (keyof typeof TONES)[]) {
      await tone(name).check();
      await expect(preview).toHaveCount(1);
      await expect(preview).toContainText(BLANK);
      texts.push(await preview.innerText());
    }
    expect(new Set(texts).size).toBe(Object.keys(TONES).length);
    await expect(keepDraft).toBeHidden();
  });
});
