import type { Figure } from './figure.ts';
import { LIMITS } from '../domain/budget/limits.ts';
import { measureRun } from './measured-run.ts';

/** How long the unit tests take. */
export function measureUnitTests(): Promise<readonly Figure[]> {
  const projects = ['--project', 'node', '--project', 'dom'];
  return measure(
    'unit tests',
    ['node_modules/vitest/vitest.mjs', 'run', ...projects],
    LIMITS.unitTestsSeconds,
  );
}

/** How long all that `npm test` does takes. */
export function measureTests(): Promise<readonly Figure[]> {
  return measure('npm test', ['src/cli/test.ts'], LIMITS.testsSeconds);
}

async function measure(name: string, args: readonly string[], limit: number): Promise<readonly Figure[]> {
  const { seconds } = await measureRun(args, { cwd: process.cwd(), env: {} });
  return [{ name, value: seconds, unit: 's', limit }];
}
