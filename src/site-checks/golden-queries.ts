import { buildAnswersIndex } from '../domain/search/answers-index.ts';
import type { GoldenQuery } from '../schemas/golden-query.ts';
import { formatMiss, isSolved, judgeQueries } from '../search-lab/golden-query.ts';
import { goldenShares } from '../search-lab/golden-shares.ts';
import type { BuiltSearch } from '../source/built-search.ts';

/** What search must come to, in per cent, on the queries that weights are tuned on. */
const LEAST = { nearFirst: 92, nearTopThree: 98, farFirst: 70, farTopThree: 88, honest: 85 };
const MOST_ONLY_MAYBE = 15;

/**
 * What a built search answers worse than it must: queries that are missed, queries marked as unsolved that are found,
 * and shares below their limits. A line each, empty if all is well.
 */
export function checkGoldenQueries(
  { file, pages }: BuiltSearch,
  queries: readonly GoldenQuery[],
): readonly string[] {
  const judgements = judgeQueries(buildAnswersIndex(file), queries, pages);
  const solved = judgements.filter(isSolved);
  const missed = judgements.filter((judgement) => !isSolved(judgement));
  const tuned = goldenShares(judgements.filter(({ query }) => query.held !== true));
  const held = goldenShares(judgements.filter(({ query }) => query.held === true));
  const shares = [
    ['near, first', tuned.near.first, LEAST.nearFirst],
    ['near, among three', tuned.near.topThree, LEAST.nearTopThree],
    ['far, first', tuned.far.first, LEAST.farFirst],
    ['far, among three', tuned.far.topThree, LEAST.farTopThree],
    ['honest', tuned.honest, LEAST.honest],
    ['honest, held', held.honest, LEAST.honest],
    ['not only a guess', 100 - tuned.onlyMaybe, 100 - MOST_ONLY_MAYBE],
  ] as const;
  return [
    ...missed.filter(({ query }) => query.unsolved !== true).map(formatMiss),
    ...solved
      .filter(({ query }) => query.unsolved === true)
      .map(({ query }) => `запрос «${query.q}» находится: уберите unsolved`),
    ...shares
      .filter(([, share, least]) => share < least)
      .map(([name, share, least]) => `${name}: ${share.toFixed(1)} % of ${String(least)}`),
  ];
}
