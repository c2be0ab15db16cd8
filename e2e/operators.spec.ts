import { operatorsPage } from './pages/operators.page.ts';
import { OPERATORS } from './shop.ts';
import { expect, test } from './test.ts';
import { BLANK_NAMES } from '../src/domain/reply/blanks.ts';
import { CHAT_REPLIES } from '../src/texts/operators.ts';

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
