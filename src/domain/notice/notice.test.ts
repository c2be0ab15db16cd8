import { describe, expect, test } from 'vitest';
import { beginsBy, isCurrent, isOverBefore } from './notice.ts';

const outage = { from: '2026-11-24T10:00+03:00', until: '2026-11-24T20:00+03:00' };

describe('isCurrent', () => {
  test.each([
    ['before it begins', '2026-11-24T06:59:59Z', false],
    ['as it begins', '2026-11-24T07:00:00Z', true],
    ['until it ends', '2026-11-24T16:59:59Z', true],
    ['as it ends', '2026-11-24T17:00:00Z', false],
  ])('%s', (_, now, current) => {
    expect(isCurrent(outage, new Date(now))).toBe(current);
  });
});

describe('isOverBefore', () => {
  test.each([
    ['the day it ends', outage.until, '2026-11-24', false],
    ['the day after', outage.until, '2026-11-25', true],
    ['a day that begins as it ends', '2026-11-25T03:00+03:00', '2026-11-25', true],
    ['a day that begins just before it ends', '2026-11-25T03:01+03:00', '2026-11-25', false],
  ])('%s', (_, until, day, over) => {
    expect(isOverBefore({ ...outage, until }, day)).toBe(over);
  });
});

describe('beginsBy', () => {
  test.each([
    ['the day before', outage.from, '2026-11-23', false],
    ['the day it begins', outage.from, '2026-11-24', true],
    ['a later day', outage.from, '2026-11-25', true],
    ['a day that ends as it begins', '2026-11-25T03:00+03:00', '2026-11-24', false],
  ])('%s', (_, from, day, begun) => {
    expect(beginsBy({ ...outage, from }, day)).toBe(begun);
  });
});
