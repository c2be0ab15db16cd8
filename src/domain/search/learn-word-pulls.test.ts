import { describe, expect, test } from 'vitest';
import { learnWordPulls } from './learn-word-pulls.ts';

const calls = [
  { page: 0, stems: ['ваз', 'разбит'] },
  { page: 0, stems: ['ваз', 'осколк'] },
  { page: 0, stems: ['ваз'] },
  { page: 1, stems: ['полк', 'ваз'] },
  { page: 1, stems: ['полк'] },
  { page: 2, stems: [] },
];
const pagesOf = new Map([
  ['ваз', [0, 1, 2]],
  ['разбит', [0]],
  ['полк', [1]],
]);

describe('learnWordPulls', () => {
  const pulls = learnWordPulls(pagesOf, calls, 3);
  const pull = (stem: string, page: number) => pulls.get(stem)?.get(page) ?? Number.NaN;

  test('lets a word pull most towards the page it calls most', () => {
    expect(pull('ваз', 0)).toBeGreaterThan(pull('ваз', 1));
    expect(pull('ваз', 1)).toBeGreaterThan(pull('ваз', 2));
  });

  test('lets a word pull away from a page that it never calls', () => {
    expect(pull('ваз', 2)).toBeLessThan(0);
  });

  test('learns of a page that only calls have', () => {
    const fromCalls = learnWordPulls(new Map([['ваз', [1]]]), [{ page: 0, stems: ['ваз'] }], 3);
    expect(fromCalls.get('ваз')?.get(0)).toBeGreaterThan(0);
  });

  test('leaves words alone that the index does not have', () => {
    expect(pulls.has('осколк')).toBe(false);
  });

  test('learns the same in any order', () => {
    expect(learnWordPulls(pagesOf, calls.toReversed(), 3)).toEqual(pulls);
  });
});
