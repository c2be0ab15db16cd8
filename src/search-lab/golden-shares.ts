import type { GoldenQuery } from '../schemas/golden-query.ts';
import type { JudgedQuery } from './golden-query.ts';

/** How well search does on many golden queries, in per cent. */
export interface GoldenShares {
  /** Queries in our words or a slip away from them. */
  readonly near: RankShares;
  /** Queries in other words: synonyms and slang. */
  readonly far: RankShares;
  /** Queries off the topic that got no confident list. */
  readonly honest: number;
  /** Queries on the topic, with the answer found, that have it only among the guesses. */
  readonly onlyMaybe: number;
}

/** How often an answer comes first and among the first three, in per cent. */
export interface RankShares {
  readonly first: number;
  readonly topThree: number;
}

const FAR_KINDS: readonly GoldenQuery['kind'][] = ['synonym', 'slang'];

/** Sums judgements up. */
export function goldenShares(judgements: readonly JudgedQuery[]): GoldenShares {
  const offTopic = judgements.filter(({ query }) => query.kind === 'offtopic');
  const onTopic = judgements.filter(({ query }) => query.kind !== 'offtopic');
  const isFar = ({ query }: JudgedQuery) => FAR_KINDS.includes(query.kind);
  const answered = onTopic.filter(({ rank }) => rank !== undefined);
  return {
    near: rankShares(onTopic.filter((judgement) => !isFar(judgement))),
    far: rankShares(onTopic.filter(isFar)),
    honest: percent(offTopic, ({ confident }) => !confident),
    onlyMaybe: percent(answered, ({ confident }) => !confident),
  };
}

/** How often judgements of one sort have an answer first and among the first three. */
export function rankShares(judgements: readonly JudgedQuery[]): RankShares {
  return {
    first: percent(judgements, ({ rank = Infinity }) => rank === 1),
    topThree: percent(judgements, ({ rank = Infinity }) => rank <= 3),
  };
}

function percent(judgements: readonly JudgedQuery[], holds: (judgement: JudgedQuery) => boolean): number {
  return judgements.length === 0 ? 100 : (100 * judgements.filter(holds).length) / judgements.length;
}
