import { expect, test } from 'vitest';
import type { GoldenQuery } from '../schemas/golden-query.ts';
import type { JudgedQuery } from './golden-query.ts';
import { goldenShares } from './golden-shares.ts';

const judged = (kind: GoldenQuery['kind'], rank: number | undefined, confident = true): JudgedQuery => ({
  query: { q: kind, kind },
  rank,
  confident,
  found: [],
  expected: [],
});

test('goldenShares counts near and far queries apart, and honesty both ways', () => {
  const shares = goldenShares([
    judged('plain', 1),
    judged('typo', 3),
    judged('question', 4, false),
    judged('prefix', undefined, false),
    judged('slang', 1),
    judged('synonym', 2),
    judged('offtopic', undefined, false),
    judged('offtopic', undefined),
  ]);
  expect(shares).toEqual({
    near: { first: 25, topThree: 50 },
    far: { first: 50, topThree: 100 },
    honest: 50,
    onlyMaybe: 20,
  });
});
