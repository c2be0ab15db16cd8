import { describe, expect, test } from 'vitest';
import { deadlineOf, isInHours, silenceStage } from './deadline.ts';
import { joinYears } from './production-calendar.ts';

/** Holidays of three years around, as Russia had or will have them; a Saturday worked for a Friday off. */
const PRODUCTION = joinYears([
  {
    daysOff: [
      ...['2026-01-01', '2026-01-02', '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09'],
      ...['2026-02-23', '2026-03-09', '2026-12-31'],
    ],
  },
  {
    daysOff: [
      ...['2027-01-01', '2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08'],
      ...['2027-02-23', '2027-11-04', '2027-11-05'],
    ],
    workingDays: ['2027-11-13'],
  },
  { daysOff: ['2028-01-03', '2028-02-23'] },
]);

const deadline = (
  sent: string,
  duration: string,
  calendar: 'working' | 'calendar',
  timeZone = 'Europe/Moscow',
) => deadlineOf(new Date(sent), { duration, calendar }, timeZone, PRODUCTION);

describe('deadlineOf', () => {
  test.each([
    ['an ordinary week', '2026-11-16T12:00+03:00', 'P3D', '2026-11-19'],
    ['over a weekend', '2026-11-26T12:00+03:00', 'P5D', '2026-12-03'],
    ['sent on Friday evening', '2026-11-27T23:59+03:00', 'P1D', '2026-11-30'],
    ['sent on Saturday', '2026-11-28T12:00+03:00', 'P1D', '2026-11-30'],
    ['over New Year', '2026-12-29T12:00+03:00', 'P3D', '2027-01-12'],
    ['sent on a holiday', '2026-02-23T12:00+03:00', 'P1D', '2026-02-24'],
    ['over a transferred day off', '2027-11-03T12:00+03:00', 'P1D', '2027-11-08'],
    ['to a working Saturday', '2027-11-12T12:00+03:00', 'P1D', '2027-11-13'],
    ['over a leap day', '2028-02-28T12:00+03:00', 'P2D', '2028-03-01'],
    ['in working weeks', '2026-11-16T12:00+03:00', 'P2W', '2026-11-30'],
  ])('counts working days %s', (_, sent, duration, day) => {
    expect(deadline(sent, duration, 'working')).toEqual({ day });
  });

  test.each([
    ['over a weekend', '2026-11-27T12:00+03:00', 'P2D', '2026-11-29'],
    ['over New Year', '2026-12-29T12:00+03:00', 'P5D', '2027-01-03'],
    ['in weeks', '2028-02-16T12:00+03:00', 'P2W', '2028-03-01'],
  ])('counts calendar days %s', (_, sent, duration, day) => {
    expect(deadline(sent, duration, 'calendar')).toEqual({ day });
  });

  test.each([
    ['Europe/Moscow', '2026-11-27'],
    ['Asia/Vladivostok', '2026-11-30'],
  ])('begins on the day of the channel in %s', (timeZone, day) => {
    expect(deadline('2026-11-26T20:00Z', 'P1D', 'working', timeZone)).toEqual({ day });
  });

  test.each([
    ['over midnight', '2026-11-26T23:30+03:00', 'PT1H', '2026-11-26T21:30:00.000Z'],
    ['over a holiday', '2026-12-31T12:00+10:00', 'PT24H', '2027-01-01T02:00:00.000Z'],
  ])('counts hours without a break %s', (_, sent, duration, moment) => {
    expect(deadline(sent, duration, 'calendar')).toEqual({ moment: new Date(moment) });
  });

  test.each([
    ['2028-12-27T12:00+03:00', 'P5D', '2029'],
    ['2025-11-26T12:00+03:00', 'P1D', '2025'],
  ])('sent at %s tells the year that nobody has entered', (sent, duration, unknownYear) => {
    expect(deadline(sent, duration, 'working')).toEqual({ unknownYear });
  });
});

describe('isInHours', () => {
  test.each([
    ['PT1H', true],
    ['P5D', false],
    ['P2W', false],
  ])('%s is: %s', (duration, expected) => {
    expect(isInHours(duration)).toBe(expected);
  });
});

describe('silenceStage', () => {
  test.each([
    ['the day before', '2026-12-02T23:59+03:00', 'early'],
    ['its first minute', '2026-12-03T00:00+03:00', 'lastDay'],
    ['its last minute', '2026-12-03T23:59+03:00', 'lastDay'],
    ['the day after', '2026-12-04T00:00+03:00', 'over'],
  ])('of a day is, in %s, %s', (_, now, expected) => {
    expect(silenceStage({ day: '2026-12-03' }, new Date(now), 'Europe/Moscow')).toBe(expected);
  });

  test.each([
    ['the minute before', '2026-11-26T09:59:00Z', 'early'],
    ['the moment itself', '2026-11-26T10:00:00Z', 'over'],
  ])('of a moment is, at %s, %s', (_, now, expected) => {
    const due = { moment: new Date('2026-11-26T10:00:00Z') };
    expect(silenceStage(due, new Date(now), 'Asia/Omsk')).toBe(expected);
  });
});
