import { describe, expect, test } from 'vitest';
import { formatMinutes, formatTally, tallyStep, tallyTests } from './tally.ts';

describe('tallyTests', () => {
  test.each([
    ['a passed run', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
    ['failed tests', { passed: 4, failed: 2 }, 1, { passed: 4, failed: 2 }],
    ['a failed run of passed tests', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ['a failed run without a report', undefined, 1, { passed: 0, failed: 1 }],
  ])('counts %s', (_, reported, exitCode, tally) => {
    expect(tallyTests(reported, exitCode)).toEqual(tally);
  });
});

describe('tallyStep', () => {
  test.each([
    [0, { passed: 1, failed: 0 }],
    [2, { passed: 0, failed: 1 }],
  ])('counts exit code %i as one check', (exitCode, tally) => {
    expect(tallyStep(exitCode)).toEqual(tally);
  });
});

describe('formatTally', () => {
  test.each([
    ['nothing', [], '0 passed, 0 failed'],
    [
      'a sum',
      [
        { passed: 2, failed: 0 },
        { passed: 1, failed: 1 },
      ],
      '3 passed, 1 failed',
    ],
  ])('writes %s', (_, tallies, line) => {
    expect(formatTally(tallies)).toBe(line);
  });
});

describe('formatMinutes', () => {
  test('writes a line for each part, minutes below minutes', () => {
    const lines = formatMinutes([
      { name: 'types', durationMs: 27_000 },
      { name: 'all', durationMs: 600_000 },
    ]);
    expect(lines).toBe(' 0.5 min  types\n10.0 min  all');
  });
});
