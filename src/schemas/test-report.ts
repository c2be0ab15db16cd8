import { z } from 'zod';
import type { Tally } from '../domain/report/tally.ts';

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report): Tally => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }): Tally => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

/** A JSON report of Vitest or Playwright as the tests it counts. */
export const testReportSchema = z.union([vitestReport, playwrightReport]);
