import { describe, expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

describe('formatDate', () => {
  test.each([
    ['2026-11-20', '20 ноября 2026'],
    ['2027-01-01', '1 января 2027'],
    ['2028-02-29', '29 февраля 2028'],
    ['', ''],
    ['скоро', 'скоро'],
  ])('writes %s as %s', (day, expected) => {
    expect(formatDate(day)).toBe(expected);
  });
});
