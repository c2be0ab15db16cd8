import type { APIRequestContext } from '@playwright/test';
import type { AnswersFile } from '../src/domain/search/answer-document.ts';
import { buildAnswersIndex } from '../src/domain/search/answers-index.ts';
import { formatMiss, isSolved, judgeQueries, type JudgedQuery } from '../src/search-lab/golden-query.ts';
import { goldenShares } from '../src/search-lab/golden-shares.ts';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';
import { readContent } from '../src/source/read-content.ts';
import { readPages } from './published-pages.ts';
import { expect, test } from './test.ts';

/** What search must come to, in per cent, on the queries of `content/search/queries.yaml`. */
const LEAST = { nearFirst: 92, nearTopThree: 98, farFirst: 70, farTopThree: 88, honest: 85 };
const MOST_ONLY_MAYBE = 15;

test('every golden query that is solved stays solved', async ({ request, links }) => {
  const judgements = await judgeAll(request, links);
  const misses = judgements.filter(({ query }) => query.unsolved !== true).filter((one) => !isSolved(one));
  expect(misses.map(formatMiss)).toEqual([]);
});

test('a query marked as unsolved is one', async ({ request, links }) => {
  const judgements = await judgeAll(request, links);
  const solved = judgements.filter(({ query }) => query.unsolved === true).filter(isSolved);
  expect(solved.map(({ query }) => `запрос «${query.q}» находится: уберите unsolved`)).toEqual([]);
});

test('golden queries that weights are tuned on reach the targets', async ({ request, links }) => {
  const judgements = await judgeAll(request, links);
  const { near, far, honest, onlyMaybe } = goldenShares(
    judgements.filter(({ query }) => query.held !== true),
  );
  expect(near.first).toBeGreaterThanOrEqual(LEAST.nearFirst);
  expect(near.topThree).toBeGreaterThanOrEqual(LEAST.nearTopThree);
  expect(far.first).toBeGreaterThanOrEqual(LEAST.farFirst);
  expect(far.topThree).toBeGreaterThanOrEqual(LEAST.farTopThree);
  expect(honest).toBeGreaterThanOrEqual(LEAST.honest);
  expect(onlyMaybe).toBeLessThanOrEqual(MOST_ONLY_MAYBE);
});

test('golden queries that are held for checking are off the topic as honestly', async ({
  request,
  links,
}) => {
  const judgements = await judgeAll(request, links);
  const { honest } = goldenShares(judgements.filter(({ query }) => query.held === true));
  expect(honest).toBeGreaterThanOrEqual(LEAST.honest);
});

/** Judges all golden queries by the search files of the built site. */
async function judgeAll(request: APIRequestContext, links: Permalinks): Promise<readonly JudgedQuery[]> {
  const file = (await (await request.get(links.answersIndex)).json()) as AnswersFile;
  const pages = new Map((await readPages(request, links)).map((page) => [page.url, page]));
  const { draft } = await readContent(process.cwd(), 'content');
  return judgeQueries(
    buildAnswersIndex(file),
    draft.queries.map(({ value }) => value),
    pages,
  );
}
