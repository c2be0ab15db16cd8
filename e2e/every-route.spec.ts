import { outcomePage } from './pages/outcome.page.ts';
import { readTree } from './published-tree.ts';
import { expect, test } from './test.ts';
import { findCycles, routes } from '../src/domain/tree/graph.ts';
import { treeOfFile } from '../src/domain/tree/tree-file.ts';

test.use({ javaScriptEnabled: false });

test('every route ends with what to do, when, and what to write or to expect', async ({
  page,
  links,
  request,
}) => {
  test.slow();
  const published = await readTree(request, links);
  const { questions, outcomes } = published;
  const tree = treeOfFile(published);
  // Without loops and missing targets every walk is a route, and ends at an outcome.
  const targets = questions.flatMap(({ answers }) => answers.map(({ to }) => to));
  expect(findCycles(tree)).toEqual([]);
  expect(targets.filter((id) => !tree.questions.has(id) && !tree.outcomes.has(id))).toEqual([]);

  const ends = new Set([...routes(tree)].map(({ outcome }) => outcome));
  expect(ends).toEqual(tree.outcomes);
  const { main, heading, when, channel, preview, next } = outcomePage(page);
  for (const { id, url, title } of outcomes) {
    await page.goto(url);
    await expect(main).toHaveAttribute('data-outcome', id);
    await expect(heading).toHaveText(title);
    await expect(when).toBeVisible();
    await expect(next).toBeVisible();
    await expect(preview, id).toHaveCount(await channel.count());
  }
});

test('«не знаю» at every step ends at an outcome within three steps', async ({ links, request }) => {
  const { questions } = await readTree(request, links);
  const unsureOf = new Map(
    questions.map(({ id, answers }) => [id, answers.find(({ unsure }) => unsure)?.to]),
  );
  for (const { id } of questions) {
    let node: string | undefined = id;
    for (let step = 0; step < 3 && node !== undefined && unsureOf.has(node); step += 1)
      node = unsureOf.get(node);
    expect(unsureOf.has(node ?? id), id).toBe(false);
  }
});
