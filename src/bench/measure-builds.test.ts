import { describe, expect, test } from 'vitest';
import { compareRuns } from './measure-builds.ts';

const run = (seconds: number, peakBytes: number | undefined = 1_000_000_000) => ({ seconds, peakBytes });
const valueOf = (figures: ReturnType<typeof compareRuns>, name: string) =>
  figures.find((figure) => figure.name === `1,000 articles: ${name}`);

describe('compareRuns', () => {
  const figures = compareRuns(
    1000,
    new Map([
      ['ours', [run(12), run(30, 1_200_000_000), run(11)]],
      ['astro', [run(10), run(15), run(10)]],
      ['starlight', [run(24, 2_000_000_000)]],
    ]),
  );

  test.each([
    ['time', 12, 's', undefined],
    ['peak memory', 1000, 'MB', undefined],
    ['time, Starlight', 24, 's', undefined],
    ['peak memory, bare Astro', 1000, 'MB', undefined],
    ['time beside bare Astro', 1.2, '×', 2],
    ['memory beside bare Astro', 1, '×', 1.5],
    ['time beside Starlight', 0.5, '×', undefined],
    ['memory beside Starlight', 0.5, '×', undefined],
  ])('tells %s as the median of the rounds', (name, value, unit, limit) => {
    expect(valueOf(figures, name)).toMatchObject({ value, unit, ...(limit !== undefined && { limit }) });
  });

  test('puts times side by side', () => {
    const times = figures.filter(({ compared }) => compared?.what === 'Build of 1,000 articles: time');
    expect(times.map(({ value, compared }) => [compared?.whose, value])).toEqual([
      ['ours', 12],
      ['bare Astro', 10],
      ['Starlight', 24],
    ]);
  });

  test('limits the ratios at 1,000 articles only', () => {
    const limited = compareRuns(100, new Map([['ours', [run(1)]]])).filter(
      ({ limit }) => limit !== undefined,
    );
    expect(limited).toEqual([]);
  });

  test('has no value for what was not built', () => {
    const lonely = compareRuns(1000, new Map([['ours', [run(1)]]]));
    expect(valueOf(lonely, 'time beside bare Astro')).toMatchObject({
      value: undefined,
      note: 'it was not built',
    });
  });
});
