const MINUTE_MS = 60_000;
/** Room for minutes up to 99.9. */
const WIDTH = 4;

/** How many checks held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A test run as its report counted it, or without one; a run that failed beside its tests counts as one more. */
export function tallyTests(reported: Tally | undefined, exitCode: number): Tally {
  const tally = reported ?? { passed: 0, failed: 0 };
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
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

/**
 * How long each part of a test run took, a line each.
 * @example formatMinutes([{ name: 'types', durationMs: 90_000 }]) → ' 1.5 min  types'
 */
export function formatMinutes(
  parts: readonly { readonly name: string; readonly durationMs: number }[],
): string {
  return parts
    .map(({ name, durationMs }) => `${(durationMs / MINUTE_MS).toFixed(1).padStart(WIDTH)} min  ${name}`)
    .join('\n');
}
