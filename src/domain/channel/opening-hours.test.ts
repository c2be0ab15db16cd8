import { describe, expect, test } from 'vitest';
import { formatOpeningHours, isAlwaysOpen, isOpen, parseOpeningHours } from './opening-hours.ts';

const weekdays = [{ days: 'mo-fr', open: '09:00', close: '21:00' }];
const always = [{ days: 'mo-su', open: '00:00', close: '24:00' }];
const overWeekEnd = [{ days: 'sa-mo', open: '10:00', close: '18:00' }];
const nights = [{ days: 'mo-su', open: '20:00', close: '04:00' }];
const fridayNight = [{ days: 'fr', open: '20:00', close: '04:00' }];
const untilMidnight = [{ days: 'su', open: '09:00', close: '00:00' }];

describe('isOpen', () => {
  test.each([
    ['a weekday morning in Moscow', weekdays, '2026-11-20T06:00:00Z', true],
    ['the minute before opening', weekdays, '2026-11-20T05:59:00Z', false],
    ['the closing minute', weekdays, '2026-11-20T18:00:00Z', false],
    ['a Saturday', weekdays, '2026-11-21T09:00:00Z', false],
    ['Monday in Moscow while it is Sunday in Greenwich', weekdays, '2026-11-22T21:30:00Z', false],
    ['a minute before midnight, round the clock', always, '2026-11-22T20:59:00Z', true],
    ['midnight, round the clock', always, '2026-11-22T21:00:00Z', true],
    ['Monday of a range over the week’s end', overWeekEnd, '2026-11-23T10:00:00Z', true],
    ['Tuesday after it', overWeekEnd, '2026-11-24T10:00:00Z', false],
    ['the evening of hours over midnight', nights, '2026-11-20T20:00:00Z', true],
    ['their night', nights, '2026-11-21T00:00:00Z', true],
    ['the minute they end', nights, '2026-11-21T01:00:00Z', false],
    ['the day between them', nights, '2026-11-21T09:00:00Z', false],
    ['the night after the one day they have', fridayNight, '2026-11-21T00:00:00Z', true],
    ['the night before that day', fridayNight, '2026-11-20T00:00:00Z', false],
    ['the evening after that day', fridayNight, '2026-11-21T18:00:00Z', false],
    ['the last minute of a Sunday that ends at 00:00', untilMidnight, '2026-11-22T20:59:00Z', true],
    ['the first of the Monday after it', untilMidnight, '2026-11-22T21:00:00Z', false],
    ['no hours at all', [], '2026-11-20T06:00:00Z', false],
  ])('knows %s', (_, hours, instant, expected) => {
    expect(isOpen(hours, 'Europe/Moscow', new Date(instant))).toBe(expected);
  });
});

describe('isAlwaysOpen', () => {
  test.each([
    [always, true],
    [weekdays, false],
    [
      [
        { days: 'mo-fr', open: '00:00', close: '24:00' },
        { days: 'sa-su', open: '00:00', close: '24:00' },
      ],
      true,
    ],
  ])('judges %j', (hours, expected) => {
    expect(isAlwaysOpen(hours)).toBe(expected);
  });
});

describe('parseOpeningHours', () => {
  test.each([[weekdays], [always], [[...weekdays, ...overWeekEnd]], [[]]])('reads back %j', (hours) => {
    expect(parseOpeningHours(formatOpeningHours(hours))).toEqual(hours);
  });

  test('leaves out what is not hours', () => {
    expect(parseOpeningHours('всегда, mo-fr 09:00-21:00')).toEqual(weekdays);
  });
});
