import { describe, expect, test } from 'vitest';
import { currentPeriod } from './current-period.ts';

const periods = [
  { id: 'storage', text: 'new', validFrom: '2026-06-01' },
  { id: 'storage', text: 'old', validFrom: '2026-01-01' },
  { id: 'reply', text: 'always' },
];

describe('currentPeriod', () => {
  test.each([
    ['storage', '2026-05-31', 'old'],
    ['storage', '2026-06-01', 'new'],
    ['storage', '2025-01-01', 'old'],
    ['reply', '2020-01-01', 'always'],
    ['unknown', '2026-06-01', undefined],
  ])('picks the version of %s in force on %s', (id, today, expected) => {
    expect(currentPeriod(periods, id, today)?.text).toBe(expected);
  });
});
