import { z } from 'astro/zod';

/** How many checks held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report): Tally => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }): Tally => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

const testReport = z.union([vitestReport, playwrightReport]);

/** Tests counted by a JSON report of Vitest or Playwright; a run that failed beside its tests counts as one more. */
export function tallyTests(report: unknown, exitCode: number): Tally {
  const { data = { passed: 0, failed: 0 } } = testReport.safeParse(report);
  return exitCode !== 0 && data.failed === 0 ? { ...data, failed: 1 } : data;
}

/** One step that is no test run. */
export function tallyStep(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The last line of `npm test`.
 * @example formatTally([{ passed: 2, failed: 0 }, { passed: 1, failed: 1 }]) → '3 passed, 1 failed'
 */
export function formatTally(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally) => String(tallies.reduce((total, tally) => total + tally[key], 0));
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
