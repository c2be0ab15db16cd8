import { describe, expect, test } from 'vitest';
import { contestFigures, type ContestCosts } from './measure-search-contest.ts';

const cost = (bytes: number) => ({ bytes, milliseconds: 900, heapBytes: 4_000_000 });
const ours: ContestCosts = { name: 'ours', pageBytes: 9000, first: cost(95_000), fullText: cost(215_000) };
const theirs: ContestCosts = {
  name: 'Starlight',
  pageBytes: 47_000,
  first: cost(127_000),
  fullText: cost(126_000),
};

const limitsOf = (count: number, costs: readonly ContestCosts[]) =>
  contestFigures(count, costs).flatMap(({ name, limit }) => (limit === undefined ? [] : [[name, limit]]));

describe('contestFigures', () => {
  test.each([
    ['a page with all it loads, sent', 9000, 47_000],
    ['first list below the search box, sent', 95_000, 127_000],
    ['first list below the search box, time', 900, 900],
    ['first list of the full text, sent', 215_000, 126_000],
    ['first list of the full text, memory', 4, 4],
  ])('puts %s side by side', (what, own, other) => {
    const figures = contestFigures(1000, [ours, theirs]).filter(
      ({ compared }) => compared?.what === `1,000 articles: ${what}`,
    );
    expect(figures.map(({ value, compared }) => [compared?.whose, value])).toEqual([
      ['ours', own],
      ['Starlight', other],
    ]);
  });

  test('limits what the first list of a large shop sends to what Starlight’s does, and nothing else', () => {
    expect(limitsOf(1000, [ours, theirs])).toEqual([
      ['1,000 articles: first list below the search box, sent, ours', 127_000],
    ]);
  });

  test.each([
    ['where Starlight was not built', 1000, [ours]],
    ['for other counts', 10_000, [ours, theirs]],
  ])('limits nothing %s', (_, count, costs) => {
    expect(limitsOf(count, costs)).toEqual([]);
  });
});
