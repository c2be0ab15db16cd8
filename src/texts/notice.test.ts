import { describe, expect, test } from 'vitest';
import { noticeEnd } from './notice.ts';

describe('noticeEnd', () => {
  test.each([
    ['2026-11-24T20:00+03:00', 'Объявление действует до 24 ноября, 20:00 по Москве.'],
    ['2026-11-24T21:05:00.000Z', 'Объявление действует до 25 ноября, 00:05 по Москве.'],
  ])('%s is told by the clock of Moscow', (until, expected) => {
    expect(noticeEnd(until)).toBe(expected);
  });
});
