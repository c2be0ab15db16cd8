import { treePage } from './pages/tree.page.ts';
import { siteAddress } from './shop.ts';
import { expect, test } from './test.ts';
import { expectOwnAnswers, walk } from './walk.ts';
import { toChange, withAnswers } from '../src/domain/permalink/walk-address.ts';
import { everyChange } from '../src/testing/all-routes.ts';
import { routes, type Route } from '../src/domain/tree/graph.ts';
import { treeOfFile, type PublishedTree } from '../src/domain/tree/tree-file.ts';
import { follow } from '../src/domain/tree/walk.ts';
import { formatWalk, withAnswer } from '../src/domain/tree/walk-text.ts';
import { copiedText } from '../src/texts/page.ts';
import { STALE_ANSWERS } from '../src/texts/tree.ts';

const anyBase = { tag: '@any-base' };

test('a visitor goes back by their own way and starts again', anyBase, async ({ page, links, published }) => {
  const tree = treeOfFile(await published('tree'));
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

test('a changed answer leads over the kept ones', anyBase, async ({ page, links, published }) => {
  const tree = treeOfFile(await published('tree'));
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
  async ({ page, context, links, published }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tree = treeOfFile(await published('tree'));
    const { own } = treePage(page);
    const route = longestRoute(tree);
    const { given } = follow(tree, route.steps);
    await page.goto(links.tree);
    await walk(page, tree, route);
    await expect(own.items).toHaveCount(given.length);
    await own.copyLink.click();
    const address = withAnswers(links.node(route.outcome), formatWalk(route.steps));
    const link = new URL(address, siteAddress).href;
    await expect(own.copyStatus).toHaveText(copiedText('link', link, false));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const elsewhere = await context.newPage();
    await elsewhere.goto(address);
    await expectOwnAnswers(elsewhere, given);
    await expect(elsewhere).toHaveURL(links.node(route.outcome));
    await elsewhere.reload();
    await expectOwnAnswers(elsewhere, given);
  },
);

test('a link with answers that lead here no more shows the page for everybody', async ({
  page,
  links,
  published,
}) => {
  const file = await published('tree');
  const tree = treeOfFile(file);
  const { own, stale, circumstances } = treePage(page);
  const { steps, outcome } = longestRoute(tree);
  const gone = formatWalk(
    steps.map((step, position) => (position === 1 ? { ...step, answer: 'net-takogo' } : step)),
  );
  await page.goto(withAnswers(links.node(outcome), gone));
  await expect(stale).toHaveText(STALE_ANSWERS);
  await expect(page).toHaveURL(links.node(outcome));
  await expect(own.heading).toBeHidden();
  const neutral = file.outcomes.find(({ id }) => id === outcome)?.circumstances ?? [];
  await expect(circumstances).toHaveText(neutral);
});

test(
  'a visitor who comes by a plain link sees what is true of everybody',
  anyBase,
  async ({ page, links, published }) => {
    const { outcomes } = await published('tree');
    const { own, circumstances, heading } = treePage(page);
    const told = outcomes.find((outcome) => outcome.circumstances.length > 0);
    if (told === undefined) throw new Error('No outcome of the published tree says for whom it is');
    await page.goto(links.node(told.id));
    await expect(circumstances).toHaveText(told.circumstances);
    await expect(own.heading).toBeHidden();
    await expect(heading).not.toBeFocused();
  },
);

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
