import { execFile, type ExecFileException } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CLI = join(import.meta.dirname, '../cli');

/** What npm starts its scripts with: the code that one run has compiled is there for the next. */
export const NPM_RUNS: readonly string[] = ['--import', pathToFileURL(join(CLI, 'installed.mjs')).href];

/** How a script went: its exit code, what it printed, what it said of mistakes, and both. */
export interface ScriptRun {
  readonly exitCode: number;
  readonly printed: string;
  readonly errors: string;
  readonly output: string;
}

interface ScriptOptions {
  /** All that the script is told by its environment, besides where programs are found. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** Runs a script of `src/cli` as npm does, by a process of its own. */
export function runScript(
  script: string,
  args: readonly string[],
  options: ScriptOptions = {},
): Promise<ScriptRun> {
  return runNode([...NPM_RUNS, join(CLI, script), ...args], options);
}

/** Runs Node by itself with arguments. */
export function runNode(args: readonly string[], { env = {}, cwd }: ScriptOptions = {}): Promise<ScriptRun> {
  // Vitest says in the environment that all is a test: scripts are to do what they do for people.
  const settings = { cwd, env: { PATH: process.env['PATH'], ...env }, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(process.execPath, args, settings, (error, printed, errors) => {
      resolve({ exitCode: exitCodeOf(error), printed, errors, output: printed + errors });
    });
  });
}

/** A process that was killed has no code. */
function exitCodeOf(error: ExecFileException | null): number {
  return error === null ? 0 : Number(error.code ?? 1);
}
