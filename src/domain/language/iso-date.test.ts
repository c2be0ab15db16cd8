import { describe, expect, test } from 'vitest';
import { isIsoDate } from './iso-date.ts';

describe('isIsoDate', () => {
  test.each([
    ['2026-11-20', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-31', false],
    ['2026-13-01', false],
    ['01.09.2026', false],
    ['2026-1-2', false],
    ['2026-11-20T00:00:00Z', false],
    ['', false],
  ])('%j is a day: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });
});
