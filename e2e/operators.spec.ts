import { operatorsPage } from './pages/operators.page.ts';
import { ARTICLE, OPERATORS, siteAddress } from './shop.ts';
import { expect, test } from './test.ts';
import type { Page } from '@playwright/test';
import { copyYourself } from '../src/texts/page.ts';
import { copiedLink } from '../src/texts/search.ts';
import { BLANK_NAMES } from '../src/domain/reply/blanks.ts';
import { formatNumber } from '../src/domain/permalink/number.ts';
import { CHAT_REPLIES, leftBlankText } from '../src/texts/operators.ts';

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

/** What chats bring: a long message with an order, a number said aloud, a word. */
const CHATS = [
  { told: `Здравствуйте!\n\nМожно ускорить доставку, заказ ${ORDER}? Очень жду`, name: 'Анна' },
  { told: 'а один', name: '' },
  { told: 'ускорить', name: '' },
];

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('an operator with a keyboard alone', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test(
    'answers three chats, one chord from the pasted message to the copied reply',
    anyBase,
    async ({ page, base, links }) => {
      const { box, name, found, preview, status } = operatorsPage(page);
      const link = new URL(`${base}a/${String(ARTICLE.number)}/`, siteAddress).href;
      await page.goto(links.operators);
      await page.keyboard.press('Control+K');
      await expect(box).toBeFocused();
      for (const chat of CHATS) {
        await page.evaluate((text) => navigator.clipboard.writeText(text), chat.told);
        await page.keyboard.press('Control+V');
        await expect(found.first()).toContainText(formatNumber('article', ARTICLE.number));
        await expect(preview).toContainText(link);
        if (chat.name !== '') {
          await page.keyboard.press('Tab');
          await expect(name).toBeFocused();
          await page.keyboard.type(chat.name);
        }
        await page.keyboard.press('Control+Shift+Enter');
        await expect(status).toContainText('Скопирован ответ');
        const reply = await copied(page);
        expect(reply).toContain(link);
        expect(reply).not.toMatch(/[{}[\]]/);
        if (chat.name === '') await expect(status).toContainText(leftBlankText([BLANK_NAMES.name]));
        else expect(reply).toContain(`Здравствуйте, ${chat.name}!`);
        await page.keyboard.press('Escape');
        await expect(box).toBeFocused();
        await expect(box).toHaveValue('');
        await expect(name).toHaveValue('');
      }
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    },
  );

  test('copies the link of the marked line and opens it', async ({ page, links, published }) => {
    const { box, found, status } = operatorsPage(page);
    const number = formatNumber('article', ARTICLE.number);
    const title = (await published('pages')).find((one) => one.number === number)?.title ?? '';
    await page.goto(links.operators);
    await box.fill(number);
    await expect(found.first()).toHaveAttribute('aria-selected', 'true');
    await box.press('Control+Enter');
    await expect(status).toHaveText(copiedLink(title));
    expect(await copied(page)).toBe(new URL(links.shortArticle(ARTICLE.number), siteAddress).href);
    await box.press('Enter');
    await expect(page).toHaveURL(links.article(ARTICLE));
  });
});

test('an operator reads the reply where the browser refuses to copy it', async ({ page, context, links }) => {
  await context.grantPermissions([]);
  const { box, found, status } = operatorsPage(page);
  await page.goto(links.operators);
  await box.fill(formatNumber('article', ARTICLE.number));
  await expect(found.first()).toHaveAttribute('aria-selected', 'true');
  await box.press('Control+Shift+Enter');
  await expect(status).toContainText(copyYourself('Здравствуйте!'));
});
