import { describe, expect, test } from 'vitest';
import { noticeSchema } from './notice.ts';

const isPassed = (until: string) =>
  noticeSchema.safeParse({
    text: 'Чат отвечает дольше обычного',
    sections: ['delivery'],
    from: '2026-11-24T10:00+03:00',
    until,
  }).success;

describe('noticeSchema', () => {
  test.each([
    ['2026-11-24T20:00+03:00', true],
    ['2026-11-24T20:00:00+03:00', true],
    ['2026-11-24T17:00Z', true],
    ['2026-11-24T20:00', false],
    ['2026-11-24', false],
    ['2026-11-24T24:00+03:00', false],
    ['2026-11-31T20:00+03:00', false],
    ['2026-11-24T10:00+03:00', false],
    ['2026-11-24T10:30+04:00', false],
  ])('an end at %s passes: %s', (until, passed) => {
    expect(isPassed(until)).toBe(passed);
  });
});
