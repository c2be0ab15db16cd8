import { coverQuestions, journeyTo, labelsOf } from './journeys.ts';
import { OUTCOME } from './shop.ts';
import { fillInMessage, outcomePage } from './pages/outcome.page.ts';
import { treePage } from './pages/tree.page.ts';
import { states } from './states.ts';
import { expect, test } from './test.ts';
import { expectOwnAnswers, walk } from './walk.ts';
import { BLANK } from '../src/domain/message/compose-message.ts';
import { countQuestionsLeft } from '../src/testing/all-routes.ts';
import { treeOfFile } from '../src/domain/tree/tree-file.ts';
import { follow } from '../src/domain/tree/walk.ts';
import { blanksLeft, copiedTo, COPY_REFUSED, NO_SCRIPTS } from '../src/texts/message.ts';
import { questionsLeftText } from '../src/texts/tree.ts';

const TYPED = { text: 'набрано в поле', day: '2021-11-18' };

const anyBase = { tag: '@any-base' };

test(
  'a visitor whose parcel is late walks from home to what to do',
  anyBase,
  async ({ page, links, published }) => {
    const { door, answer, outcome } = treePage(page);
    const tree = await published('tree');
    await page.goto(links.home);
    await door.click();
    for (const label of labelsOf(journeyTo(OUTCOME.id), tree)) await answer(label).click();
    await expect(outcome(OUTCOME.id)).toBeVisible();
    await expect(page).toHaveURL(links.node(OUTCOME.id));
  },
);

test('answers to every question of the tree are shown', async ({ page, links, published }) => {
  const tree = treeOfFile(await published('tree'));
  for (const route of coverQuestions(tree)) {
    await page.goto(links.tree);
    await walk(page, tree, route);
    await expectOwnAnswers(page, follow(tree, route.steps).given);
  }
});

test.describe('a message', () => {
  test.beforeEach(async ({ page, links }) => {
    await page.goto(links.node(OUTCOME.id));
  });

  test('shows what is typed and is copied whole', anyBase, async ({ page, context, published }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const outcome = outcomePage(page);
    const written = await fillInMessage(outcome, TYPED);
    expect(written.length).toBeGreaterThan(1);
    for (const text of written) await expect(outcome.preview).toContainText(text);
    await expect(outcome.preview).not.toContainText(BLANK);

    await outcome.copy.click();
    // It says more while the advice is still on its way.
    await expect(outcome.status).toContainText(copiedTo('chat', false));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { outcomes } = await published('tree');
    expect(copied).toBe((await outcome.preview.textContent())?.trim());
    expect(copied.split('\n').at(-1)).toBe(outcomes.find(({ id }) => id === OUTCOME.id)?.number);

    await outcome.copy.click();
    await expect(outcome.status).toContainText(copiedTo('chat', true));
  });

  test('says after copying what is still blank', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    const outcome = outcomePage(page);
    await fillInMessage(outcome, TYPED);
    await outcome.texts.first().fill(' ');
    await expect(outcome.preview).toContainText(BLANK);
    await outcome.copy.click();
    const label = await outcome.texts
      .first()
      .evaluate((field: HTMLInputElement) => field.labels?.[0]?.innerText);
    await expect(outcome.status).toContainText(`${copiedTo('chat', false)} ${blanksLeft([label ?? ''])}`);
  });

  test('is selected where the browser refuses to copy it', async ({ page, context }) => {
    // Whatever is not granted is denied from here on.
    await context.grantPermissions([]);
    const outcome = outcomePage(page);
    await fillInMessage(outcome, TYPED);
    await outcome.copy.click();
    await expect(outcome.status).toContainText(COPY_REFUSED);
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe((await outcome.preview.innerText()).trim());
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the late visitor reads what to do and a message with blanks',
    { ...anyBase, ...states('scripts') },
    async ({ page, links, published }) => {
      const { door, answer } = treePage(page);
      const outcome = outcomePage(page);
      const tree = await published('tree');
      await page.goto(links.home);
      await door.click();
      for (const label of labelsOf(journeyTo(OUTCOME.id), tree)) await answer(label).click();
      await expect(outcome.main).toHaveAttribute('data-outcome', OUTCOME.id);
      await expect(outcome.heading).toBeVisible();
      await expect(outcome.preview).toContainText(BLANK);
      await expect(outcome.preview).toBeVisible();
      await expect(outcome.noScriptsNote).toHaveText(NO_SCRIPTS, { useInnerText: true });
      // A control that does nothing is not shown.
      await expect(outcome.copy).toBeHidden();
      await expect(outcome.texts.first()).toBeHidden();
    },
  );

  test('a question says how many questions are left', async ({ page, links, published }) => {
    const { left } = treePage(page);
    for (const [question, count] of countQuestionsLeft(treeOfFile(await published('tree')))) {
      await page.goto(links.node(question));
      await expect(left).toHaveText(questionsLeftText(count));
    }
  });
});
