import { answersOf, journeyTo } from './journeys.ts';
import { OUTCOME, QUERY } from './shop.ts';
import { states } from './states.ts';
import { expect, test } from './test.ts';
import { BLANK } from '../src/domain/message/compose-message.ts';
import { copiedTo, MESSAGE_PREVIEW } from '../src/texts/message.ts';
import { COPY } from '../src/texts/page.ts';
import { SEARCH_LABEL, SUGGESTIONS } from '../src/texts/search.ts';
import { CHANGE, QUESTION_ANSWERS, TREE } from '../src/texts/tree.ts';

const LEAST_TARGET_PX = 44;

// All that a screen reader has of a page: no locator here may know more.
test.describe('by names and roles alone', () => {
  test('a customer finds an answer', states('find'), async ({ page, links, published }) => {
    const [article] = (await published('articles')).filter(({ number }) => number === 'А-1');
    const title = article?.title ?? '';
    await page.goto(links.home);
    const box = page.getByRole('search').getByLabel(SEARCH_LABEL);
    await box.focus();
    await page.keyboard.type(QUERY);
    const found = page.getByRole('listbox', { name: SUGGESTIONS }).getByRole('option', { name: title });
    await expect(found).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('combobox', { name: SEARCH_LABEL, expanded: true })).toBeFocused();
    await expect(page.getByRole('option', { name: title, selected: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - navigation
        - article:
          - heading "${title}" [level=1]
    `);
  });

  test('a customer walks to an advice', states('walk', 'targets'), async ({ page, links, published }) => {
    await page.goto(links.home);
    await page.getByRole('main').getByRole('link', { name: TREE }).click();
    const answers = answersOf(journeyTo(OUTCOME.id), await published('tree'));
    for (const { label, to } of answers) {
      await expect(page.getByRole('heading', { level: 1 })).toContainText('?');
      await page
        .getByRole('navigation', { name: QUESTION_ANSWERS })
        .getByRole('link', { name: label, exact: true })
        .click();
      // An answer is kept by code of its page, which has come once the page is loaded.
      await page.waitForURL(links.node(to));
    }
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('?');
    const change = page.getByRole('main').getByRole('link', { name: CHANGE });
    await expect(change).toHaveCount(answers.length);
    for (const link of await change.all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(LEAST_TARGET_PX);
  });

  test('a customer fills in a message and copies it', states('copy'), async ({ page, context, links }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(links.node(OUTCOME.id));
    const main = page.getByRole('main');
    await main.getByRole('textbox', { name: 'Номер заказа' }).fill('12345678-0001');
    await main.getByRole('combobox', { name: 'Чего вы хотите' }).selectOption({ index: 1 });
    await expect(main.getByRole('group', { name: MESSAGE_PREVIEW })).toContainText('12345678-0001');
    await main.getByRole('button', { name: COPY.text, exact: true }).click();
    await expect(main.getByRole('status').filter({ hasText: copiedTo('chat', false) })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('12345678-0001');
    expect(copied).toContain(BLANK);
  });
});
