import { coverAnswers, journeys, journeyTo, labelsOf, readTree } from './published-tree.ts';
import { fillInMessage, outcomePage } from './pages/outcome.page.ts';
import { treePage } from './pages/tree.page.ts';
import { expect, test } from './test.ts';
import { expectOwnAnswers, walk } from './walk.ts';
import { BLANK } from '../src/domain/message/compose-message.ts';
import { commonCircumstances, countQuestionsLeft, everyChange } from '../src/domain/tree/by-all-routes.ts';
import { treeOfFile } from '../src/domain/tree/tree-file.ts';
import { follow, stepsOf, withAnswer } from '../src/domain/tree/walk.ts';
import { blanksLeft, copiedTo, COPY_REFUSED, NO_SCRIPTS } from '../src/texts/message.ts';
import { questionsLeftText } from '../src/texts/tree.ts';

const OUTCOME = 'opozdal';
const TYPED = { text: 'набрано в поле', day: '2026-11-18' };

/** Routes are shared out, so that workers can take a part each. */
const PARTS = 4;

const anyBase = { tag: '@any-base' };

test(
  'a visitor whose parcel is late walks from home to what to do',
  anyBase,
  async ({ page, links, request }) => {
    const { door, answer, outcome } = treePage(page);
    const tree = await readTree(request, links);
    await page.goto(links.home);
    await door.click();
    for (const label of labelsOf(journeyTo(OUTCOME), tree)) await answer(label).click();
    await expect(outcome(OUTCOME)).toBeVisible();
    await expect(page).toHaveURL(links.node(OUTCOME));
  },
);

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

test.describe('a message', () => {
  test.beforeEach(async ({ page, links }) => {
    await page.goto(links.node(OUTCOME));
  });

  test('shows what is typed and is copied whole', anyBase, async ({ page, context, links, request }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const outcome = outcomePage(page);
    const written = await fillInMessage(outcome, TYPED);
    expect(written.length).toBeGreaterThan(1);
    for (const text of written) await expect(outcome.preview).toContainText(text);
    await expect(outcome.preview).not.toContainText(BLANK);

    await outcome.copy.click();
    await expect(outcome.status).toHaveText(copiedTo('chat', false));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { outcomes } = await readTree(request, links);
    expect(copied).toBe((await outcome.preview.textContent())?.trim());
    expect(copied.split('\n').at(-1)).toBe(outcomes.find(({ id }) => id === OUTCOME)?.number);

    await outcome.copy.click();
    await expect(outcome.status).toHaveText(copiedTo('chat', true));
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
    await expect(outcome.status).toHaveText(`${copiedTo('chat', false)} ${blanksLeft([label ?? ''])}`);
  });

  test('is selected where the browser refuses to copy it', async ({ page, context }) => {
    // Whatever is not granted is denied from here on.
    await context.grantPermissions([]);
    const outcome = outcomePage(page);
    await fillInMessage(outcome, TYPED);
    await outcome.copy.click();
    await expect(outcome.status).toHaveText(COPY_REFUSED);
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe((await outcome.preview.innerText()).trim());
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the late visitor reads what to do and a message with blanks',
    anyBase,
    async ({ page, links, request }) => {
      const { door, answer } = treePage(page);
      const outcome = outcomePage(page);
      const tree = await readTree(request, links);
      await page.goto(links.home);
      await door.click();
      for (const label of labelsOf(journeyTo(OUTCOME), tree)) await answer(label).click();
      await expect(outcome.main).toHaveAttribute('data-outcome', OUTCOME);
      await expect(outcome.heading).toBeVisible();
      await expect(outcome.preview).toContainText(BLANK);
      await expect(outcome.preview).toBeVisible();
      await expect(outcome.noScriptsNote).toHaveText(NO_SCRIPTS, { useInnerText: true });
      // A control that does nothing is not shown.
      await expect(outcome.copy).toBeHidden();
      await expect(outcome.texts.first()).toBeHidden();
    },
  );

  test(
    'answers lead to all of the published tree and every journey to its end',
    anyBase,
    async ({ page, links, request }) => {
      test.slow();
      const { answers, outcome, left } = treePage(page);
      const tree = await readTree(request, links);
      const { questions, outcomes } = tree;
      const counted = countQuestionsLeft(treeOfFile(tree));
      const titles = new Set<string>();
      const walked = new Map<string, ReadonlyMap<string, string>>();
      const reached = new Set([links.tree]);
      for (const url of reached) {
        await page.goto(url);
        const end = outcomes.find((candidate) => candidate.url === url);
        if (end !== undefined) await expect(outcome(end.id)).toBeVisible();
        const question = questions.find((candidate) => candidate.url === url);
        const count = question && counted.get(question.id);
        await expect(left).toHaveText(count === undefined ? [] : [questionsLeftText(count)]);
        titles.add(await page.title());
        const targets = new Map<string, string>();
        for (const link of await answers.all()) {
          const target = (await link.getAttribute('href')) ?? '';
          targets.set(await link.innerText(), target);
          reached.add(target);
        }
        walked.set(url, targets);
      }

      const urlOf = new Map([...questions, ...outcomes].map(({ id, url }) => [id, url]));
      const published = questions.map(
        ({ url, answers: all }) =>
          [url, new Map(all.map(({ label, to }) => [label, urlOf.get(to)]))] as const,
      );
      const ends = outcomes.map(({ url }) => [url, new Map()] as const);
      expect(walked).toEqual(new Map([...published, ...ends]));

      expect(titles.size).toBe(walked.size);

      for (const journey of journeys) {
        const end = labelsOf(journey, tree).reduce(
          (url, label) => walked.get(url)?.get(label) ?? '',
          links.tree,
        );
        expect.soft(end, journey.story).toBe(links.node(journey.outcome));
      }
    },
  );
});
