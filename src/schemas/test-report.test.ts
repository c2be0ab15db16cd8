import { describe, expect, test } from 'vitest';
import { testReportSchema } from './test-report.ts';

describe('testReportSchema', () => {
  test.each([
    ['Vitest', { numPassedTests: 3, numFailedTests: 1 }, { passed: 3, failed: 1 }],
    [
      'Playwright, an unsteady test as failed',
      { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } },
      { passed: 4, failed: 2 },
    ],
    ['nothing of a run that left none', undefined, undefined],
  ])('counts %s', (_, report, tally) => {
    expect(testReportSchema.safeParse(report).data).toEqual(tally);
  });
});
