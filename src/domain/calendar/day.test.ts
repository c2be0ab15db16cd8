import { describe, expect, test } from 'vitest';
import { addDays, dayIn, daysBetween, isWeekend } from './day.ts';

describe('dayIn', () => {
  test.each([
    ['Europe/Moscow', '2026-11-26T20:59:59Z', '2026-11-26'],
    ['Europe/Moscow', '2026-11-26T21:00:00Z', '2026-11-27'],
    ['Asia/Vladivostok', '2026-12-31T14:00:00Z', '2027-01-01'],
    ['UTC', '2028-02-29T23:59:59Z', '2028-02-29'],
  ])('in %s the day of %s is %s', (timeZone, instant, expected) => {
    expect(dayIn(timeZone, new Date(instant))).toBe(expected);
  });
});

test('dayIn without a time zone goes by the clock of the device', () => {
  expect(dayIn(undefined, new Date(2026, 10, 26, 0, 0))).toBe('2026-11-26');
  expect(dayIn(undefined, new Date(2026, 10, 26, 23, 59))).toBe('2026-11-26');
});

describe('addDays', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-11-26', 0, '2026-11-26'],
    ['2026-03-28', 365, '2027-03-28'],
  ])('%s and %i days make %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });
});

describe('daysBetween', () => {
  test.each([
    ['2028-02-28', '2028-03-01', 2],
    ['2026-11-26', '2026-11-26', 0],
    ['2026-11-26', '2026-11-20', -6],
  ])('from %s to %s are %i', (start, end, expected) => {
    expect(daysBetween(start, end)).toBe(expected);
  });
});

describe('isWeekend', () => {
  test.each([
    ['2026-11-27', false],
    ['2026-11-28', true],
    ['2026-11-29', true],
    ['2026-11-30', false],
  ])('%s is one: %s', (day, expected) => {
    expect(isWeekend(day)).toBe(expected);
  });
});
