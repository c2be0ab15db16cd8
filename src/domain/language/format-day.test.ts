import { describe, expect, test } from 'vitest';
import { formatDay } from './format-day.ts';

describe('formatDay', () => {
  test.each([
    ['2026-12-03', '3 декабря (четверг)'],
    ['2028-02-29', '29 февраля (вторник)'],
  ])('writes %s as %s', (day, expected) => {
    expect(formatDay(day)).toBe(expected);
  });
});
