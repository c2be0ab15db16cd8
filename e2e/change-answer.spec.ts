import type { Page } from '@playwright/test';
import { treePage } from './pages/tree.page.ts';
import { settingsPage } from './pages/settings.page.ts';
import { coverAnswers, readTree } from './published-tree.ts';
import { expect, test } from './test.ts';
import { toChange, withAnswers } from '../src/domain/permalink/permalink.ts';
import { commonCircumstances, everyChange } from '../src/domain/tree/by-all-routes.ts';
import { routes, type Route } from '../src/domain/tree/graph.ts';
import { treeOfFile, type PublishedTree } from '../src/domain/tree/tree-file.ts';
import {
  circumstancesOf,
  follow,
  formatWalk,
  stepsOf,
  withAnswer,
  type GivenAnswer,
} from '../src/domain/tree/walk.ts';
import { keptText } from '../src/texts/settings.ts';
import { WALK_KEY } from '../src/domain/settings/walk-key.ts';
import { COPY } from '../src/texts/page.ts';
import { CHANGE, changedQuestion, STALE_ANSWERS } from '../src/texts/tree.ts';

const anyBase = { tag: '@any-base' };

/** Routes are shared out, so that workers can take a part each. */
const PARTS = 2;

test('what the tree says of everybody is true on each route, and changing an answer keeps what applies', async ({
  request,
  links,
}) => {
  const published = await readTree(request, links);
  const tree = treeOfFile(published);
  for (const { id, circumstances } of published.outcomes)
    expect.soft(new Set(circumstances), id).toEqual(commonCircumstances(tree, id));
  for (const { steps, position, change } of everyChange(tree)) {
    const { given, node } = follow(tree, withAnswer(steps, change));
    const walked = stepsOf(given);
    expect(walked.slice(0, position + 1)).toEqual([...steps.slice(0, position), change]);
    expect(steps).toEqual(expect.arrayContaining([...walked.slice(position + 1)]));
    expect(steps.map(({ question }) => question)).not.toContain(node);
  }
});

for (let part = 0; part < PARTS; part += 1) {
  test(`every answer of the tree is given and shown, part ${String(part + 1)}`, async ({
    page,
    links,
    request,
  }) => {
    test.slow();
    const tree = treeOfFile(await readTree(request, links));
    const cover = coverAnswers(tree).filter((_, position) => position % PARTS === part);
    for (const route of cover) {
      await page.goto(links.tree);
      await walk(page, tree, route);
      await expectOwnAnswers(page, follow(tree, route.steps).given);
    }
  });
}

test('a visitor goes back by their own way and starts again', anyBase, async ({ page, links, request }) => {
  const tree = treeOfFile(await readTree(request, links));
  const { back, restart, own, heading } = treePage(page);
  const { steps, outcome } = longestRoute(tree);
  const { given } = follow(tree, steps);
  await page.goto(links.tree);
  await walk(page, tree, { steps, outcome });
  await expect(heading).toBeFocused();
  for (const { question } of [...given].reverse().slice(0, -1)) {
    await back.click();
    await expect(page).toHaveURL(links.node(question.id));
    await expect(heading).toBeFocused();
    await expect(own.items).toHaveCount(given.findIndex((one) => one.question === question));
    await expect(back).toHaveCount(1);
  }
  await restart.click();
  await expect(page).toHaveURL(links.tree);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a changed answer leads over the kept ones', anyBase, async ({ page, links, request }) => {
  const tree = treeOfFile(await readTree(request, links));
  const { own, answer } = treePage(page);
  const { steps, change } = tellingChange(tree);
  const { given, node } = follow(tree, steps);
  await page.goto(links.tree);
  await walk(page, tree, { steps, outcome: node });

  const position = given.findIndex(({ question }) => question.id === change.question);
  const before = given[position];
  if (before === undefined) throw new Error('the change is on no question of the route');
  const reopen = async () => {
    await own.change.nth(position).click();
    await expect(page).toHaveURL(toChange(links.node(change.question)));
  };

  // The same answer again: nothing else is asked.
  await reopen();
  await expect(answer(before.answer.label)).toHaveAttribute('href', links.node(node));
  await answer(before.answer.label).click();
  await expect(page).toHaveURL(links.node(node));
  await expectOwnAnswers(page, given);

  await reopen();
  const changed = follow(tree, withAnswer(steps, change));
  const address = links.node(changed.node);
  const target = tree.questions.has(changed.node) ? toChange(address) : address;
  const label = tree.questions.get(change.question)?.answers.find(({ id }) => id === change.answer)?.label;
  await expect(answer(label ?? '')).toHaveAttribute('href', target);
  await answer(label ?? '').click();
  await expect(page).toHaveURL(target);
  await expectOwnAnswers(page, changed.given);
});

test(
  'a link with answers shows them elsewhere, once asked for',
  anyBase,
  async ({ page, context, links, request, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tree = treeOfFile(await readTree(request, links));
    const { own } = treePage(page);
    const route = longestRoute(tree);
    const { given } = follow(tree, route.steps);
    await page.goto(links.tree);
    await walk(page, tree, route);
    await expect(own.items).toHaveCount(given.length);
    await own.copyLink.click();
    await expect(own.copyStatus).toHaveText(COPY.done);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(new URL(withAnswers(links.node(route.outcome), formatWalk(route.steps)), baseURL).href);

    const elsewhere = await context.newPage();
    await elsewhere.goto(link);
    await expectOwnAnswers(elsewhere, given);
    await expect(elsewhere).toHaveURL(links.node(route.outcome));
    await elsewhere.reload();
    await expectOwnAnswers(elsewhere, given);
  },
);

test('a link with answers that lead here no more shows the page for everybody', async ({
  page,
  links,
  request,
}) => {
  const published = await readTree(request, links);
  const tree = treeOfFile(published);
  const { own, stale, circumstances } = treePage(page);
  const { steps, outcome } = longestRoute(tree);
  const gone = formatWalk(
    steps.map((step, position) => (position === 1 ? { ...step, answer: 'net-takogo' } : step)),
  );
  await page.goto(withAnswers(links.node(outcome), gone));
  await expect(stale).toHaveText(STALE_ANSWERS);
  await expect(page).toHaveURL(links.node(outcome));
  await expect(own.heading).toBeHidden();
  const neutral = published.outcomes.find(({ id }) => id === outcome)?.circumstances ?? [];
  await expect(circumstances).toHaveText(neutral);
});

test(
  'a visitor who comes by a plain link sees what is true of everybody',
  anyBase,
  async ({ page, links, request }) => {
    const { outcomes } = await readTree(request, links);
    const { own, circumstances, heading } = treePage(page);
    const told = outcomes.find((outcome) => outcome.circumstances.length > 0);
    if (told === undefined) throw new Error('No outcome of the published tree says for whom it is');
    await page.goto(links.node(told.id));
    await expect(circumstances).toHaveText(told.circumstances);
    await expect(own.heading).toBeHidden();
    await expect(heading).not.toBeFocused();
  },
);

test('number keys choose answers only once switched on', async ({ page, links, request }) => {
  const tree = treeOfFile(await readTree(request, links));
  const [first] = tree.questions.get(tree.root)?.answers ?? [];
  const { answers } = treePage(page);
  const settings = settingsPage(page);
  await page.goto(links.tree);
  await page.keyboard.press('1');
  await expect(answers.first()).not.toHaveAttribute('aria-keyshortcuts');
  await expect(page).toHaveURL(links.tree);

  await page.goto(links.settings);
  await settings.keys.check();
  await page.goto(links.tree);
  await expect(answers.first()).toHaveAttribute('aria-keyshortcuts', '1');
  await page.getByRole('combobox').first().fill('1');
  await expect(page).toHaveURL(links.tree);
  await page.getByRole('combobox').first().blur();
  await page.keyboard.press('1');
  await expect(page).toHaveURL(links.node(first?.to ?? ''));
});

test('answers are listed in the settings and deleted there', async ({ page, links }) => {
  const { answers } = treePage(page);
  const settings = settingsPage(page);
  await page.goto(links.tree);
  await answers.first().click();
  await page.goto(links.settings);
  await expect(settings.kept).toHaveText([keptText(WALK_KEY, '')]);
  await settings.deleteAll.click();
  await expect(settings.kept).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

/** Gives the answers of a route, from its first question on, by clicking. */
async function walk(page: Page, tree: PublishedTree, { steps }: Route): Promise<void> {
  const { answer } = treePage(page);
  for (const { answer: given } of follow(tree, steps).given) {
    await answer(given.label).click();
    await page.waitForURL(tree.urls.get(given.to) ?? '');
  }
}

async function expectOwnAnswers(page: Page, given: readonly GivenAnswer[]): Promise<void> {
  const { own, circumstances } = treePage(page);
  await expect(own.items).toHaveText(
    given.map(
      ({ question, answer }) =>
        `${question.title}${answer.label} ${CHANGE}${changedQuestion(question.title)}`,
    ),
  );
  const isOutcome = (await page.locator('main[data-outcome]').count()) > 0;
  if (isOutcome) await expect(circumstances).toHaveText([...circumstancesOf(given)]);
}

function longestRoute(tree: PublishedTree): Route {
  return [...routes(tree)].reduce((one, other) => (other.steps.length > one.steps.length ? other : one));
}

/** The change on a route after which the most other answers still apply. */
function tellingChange(tree: PublishedTree) {
  return [...everyChange(tree)]
    .filter(({ steps, position, change }) => steps[position]?.answer !== change.answer)
    .map((one) => ({
      ...one,
      kept: follow(tree, withAnswer(one.steps, one.change)).given.length - one.position,
    }))
    .reduce((one, other) => (other.kept > one.kept ? other : one));
}
