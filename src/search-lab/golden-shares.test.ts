import { expect, test } from 'vitest';
import type { GoldenQuery } from '../schemas/golden-query.ts';
import type { JudgedQuery } from './golden-query.ts';
import { goldenShares } from './golden-shares.ts';

const judged = (
  query: GoldenQuery,
  rank: number | undefined,
  { confidence = 1, first = rank === 1 }: { confidence?: number; first?: boolean } = {},
): JudgedQuery => ({ query, first, rank, confidence, confident: confidence > 0, found: [], expected: [] });
const byFacts = (kind: 'plain' | 'typo' | 'question' | 'prefix' | 'slang' | 'synonym'): GoldenQuery => ({
  q: kind,
  kind,
  facts: ['fact'],
});
const head: GoldenQuery = { q: 'заказ', kind: 'typo', best: ['/a/'] };
const none: GoldenQuery = { q: 'вакансии', kind: 'none' };
const offTopic: GoldenQuery = { q: 'борщ', kind: 'offtopic' };

test('goldenShares counts what many ask, our words and others’ apart, and honesty both ways', () => {
  const shares = goldenShares([
    judged(byFacts('plain'), 1),
    judged(byFacts('typo'), 3, { confidence: -1 }),
    judged(byFacts('question'), 4, { confidence: -1 }),
    judged(byFacts('prefix'), undefined),
    judged(byFacts('slang'), 1),
    judged(byFacts('synonym'), 2),
    judged(offTopic, undefined, { confidence: -2 }),
    judged(offTopic, undefined),
    judged(head, 1),
    judged(head, 1, { first: false, confidence: -1 }),
    judged(none, undefined, { confidence: -1 }),
  ]);
  expect(shares).toEqual({
    literal: { first: 25, topThree: 50, onlyGuessed: 50 },
    meaning: { first: 50, topThree: 100, onlyGuessed: 0 },
    head: { first: 50, topThree: 100, onlyGuessed: 50 },
    offTopicHonest: 50,
    uncoveredHonest: 100,
    factOnlyGuessed: 25,
    // 1 > −1 and −1 = −1: one and a half of two pairs.
    headSeparation: 75,
    // All six are surer than the first; of the second four are as sure and two are less.
    factSeparation: (100 * (6 + 2)) / 12,
  });
});

test('goldenShares of no queries misses nothing', () => {
  const all = { first: 100, topThree: 100, onlyGuessed: 0 };
  expect(goldenShares([])).toEqual({
    literal: all,
    meaning: all,
    head: all,
    offTopicHonest: 100,
    uncoveredHonest: 100,
    factOnlyGuessed: 0,
    headSeparation: 100,
    factSeparation: 100,
  });
});
