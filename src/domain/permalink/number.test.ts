import { describe, expect, test } from 'vitest';
import { formatNumber, parseNumber } from './number.ts';

describe('parseNumber', () => {
  test.each([
    ['article', 1],
    ['article', 12],
    ['outcome', 17],
  ] as const)('reads back the %s number %d', (kind, number) => {
    expect(parseNumber(formatNumber(kind, number))).toEqual({ kind, number });
  });

  test.each(['', 'А-0', 'А12', 'A-12', 'Б-3', 'А-12 ', 'А-012'])('refuses %j', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});
