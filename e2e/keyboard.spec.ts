import { headerPage } from './pages/header.page.ts';
import { outcomePage } from './pages/outcome.page.ts';
import { searchPage } from './pages/search.page.ts';
import { settingsPage } from './pages/settings.page.ts';
import { treePage } from './pages/tree.page.ts';
import { journeyTo, labelsOf } from './journeys.ts';
import { pressTab, tabTo } from './press-tab.ts';
import { OUTCOME } from './shop.ts';
import { states } from './states.ts';
import { expect, test } from './test.ts';
import { BLANK } from '../src/domain/message/compose-message.ts';
import { copiedTo } from '../src/texts/message.ts';
import { NAVIGATION } from '../src/texts/site.ts';

test.describe('a reader with a keyboard alone', () => {
  test('skips to the content', states('keyboard'), async ({ page, links }) => {
    const { skipLink } = headerPage(page);
    await page.goto(links.contact);
    await pressTab(page);
    await expect(skipLink).toBeFocused();
    await expect(skipLink).toBeInViewport();
    await page.keyboard.press('Enter');
    // The browser moves on to the place when it next draws the page.
    await expect(skipLink).not.toBeFocused();
    await pressTab(page);
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  });

  for (const width of [360, 1280]) {
    test(`opens a page from the menu at ${String(width)} px`, async ({ page, links }) => {
      await page.setViewportSize({ width, height: 800 });
      const { menu, menuLink } = headerPage(page);
      await page.goto(links.contact);
      if (await menu.isVisible()) {
        await tabTo(page, menu);
        await page.keyboard.press('Enter');
      }
      await tabTo(page, menuLink(NAVIGATION.tree));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(links.tree);
    });
  }

  test(
    'answers questions, fills in the message and copies it',
    states('keyboard'),
    async ({ page, context, links, published }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const { answer, outcome } = treePage(page);
      const { texts, preview, copy, status } = outcomePage(page);
      const tree = await published('tree');
      await page.goto(links.tree);
      for (const label of labelsOf(journeyTo(OUTCOME.id), tree)) {
        await expect(answer(label)).toBeVisible();
        await tabTo(page, answer(label));
        await page.keyboard.press('Enter');
      }
      await expect(outcome(OUTCOME.id)).toBeVisible();
      // Fields are shown once there is code for them.
      await expect(texts.first()).toBeVisible();

      await tabTo(page, texts.first());
      await page.keyboard.type('12345678-0001');
      await expect(preview).toContainText('12345678-0001');
      await tabTo(page, copy);
      await page.keyboard.press('Enter');
      await expect(status).toContainText(copiedTo('chat', false));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(BLANK);
    },
  );
});

test('number keys choose answers only once switched on', async ({ page, links, published }) => {
  const { root, questions } = await published('tree');
  const [first] = questions.find(({ id }) => id === root)?.answers ?? [];
  const { answers } = treePage(page);
  const { box } = searchPage(page);
  const settings = settingsPage(page);
  await page.goto(links.tree);
  await page.keyboard.press('1');
  await expect(answers.first()).not.toHaveAttribute('aria-keyshortcuts');
  await expect(page).toHaveURL(links.tree);

  await page.goto(links.settings);
  await settings.keys.check();
  await page.goto(links.tree);
  await expect(answers.first()).toHaveAttribute('aria-keyshortcuts', '1');
  await box.press('1');
  await expect(page).toHaveURL(links.tree);
  await expect(box).toHaveValue('1');
  await box.blur();
  await page.keyboard.press('1');
  await expect(page).toHaveURL(links.node(first?.to ?? ''));
});
