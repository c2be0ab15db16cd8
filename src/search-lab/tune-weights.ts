import type { GoldenQuery } from '../schemas/golden-query.ts';
import { isAnswerable, judgeQueries } from './golden-query.ts';
import { goldenShares } from './golden-shares.ts';
import { builtIndex, type BuiltSearch } from '../source/built-search.ts';
import { WEIGHTS, type Weights } from '../domain/search/weights.ts';
import { sharesLine } from './golden-report.ts';

/** Each weight is tried at these multiples of what it is. */
const FACTORS = [0.5, 0.75, 0.9, 1, 1.1, 1.33, 2];

const ROUNDS = 2;

/** A gain below this is chance: one query of two hundred. */
const LEAST_GAIN = 0.3;

/**
 * Looks for better weights, one weight at a time, and says what each trial came to: tuned on one half of the queries
 * and measured on the other, so that weights that only fit their own half show, then tuned on all.
 */
export function tuneWeights(built: BuiltSearch, queries: readonly GoldenQuery[]): string {
  const tuned = queries.filter((query) => query.held !== true && isAnswerable(query));
  const judge = (weights: Weights, asked: readonly GoldenQuery[]) =>
    judgeQueries(builtIndex(built, weights), asked, built.pages);
  const half = (rest: number) => tuned.filter((_, place) => place % 2 === rest);
  const lines: string[] = [];

  const search = (asked: readonly GoldenQuery[]): Weights => {
    let best = WEIGHTS;
    let bestWorth = worthOf(judge(best, asked));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of Object.keys(WEIGHTS) as (keyof Weights)[]) {
        const trials = FACTORS.map((factor) => {
          const weights = { ...best, [name]: Number((best[name] * factor).toPrecision(2)) };
          return { weights, worth: worthOf(judge(weights, asked)) };
        });
        lines.push(
          `${name.padEnd(14)} ${trials.map(({ weights, worth }) => `${String(weights[name])}: ${worth.toFixed(1)}`).join('  ')}`,
        );
        const winner = trials.reduce((one, other) => (other.worth > one.worth ? other : one));
        if (winner.worth > bestWorth + LEAST_GAIN) [best, bestWorth] = [winner.weights, winner.worth];
      }
    }
    return best;
  };

  for (const rest of [0, 1]) {
    const weights = search(half(rest));
    lines.push(
      JSON.stringify(weights),
      sharesLine('Своя половина', judge(weights, half(rest))),
      sharesLine('Другая половина', judge(weights, half(1 - rest))),
      '',
    );
  }
  const weights = search(tuned);
  return [
    ...lines,
    JSON.stringify(weights, undefined, 2),
    sharesLine('С нынешними весами', judge(WEIGHTS, tuned)),
    sharesLine('С найденными', judge(weights, tuned)),
  ].join('\n');
}

/** First places count as much as the first three, what many ask as much as our words and others'. */
function worthOf(judgements: Parameters<typeof goldenShares>[0]): number {
  const { head, literal, meaning } = goldenShares(judgements);
  const worths = [head, literal, meaning].map(({ first, topThree }) => (first + topThree) / 2);
  return worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
}
