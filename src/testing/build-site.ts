import { execFile } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

const CACHE = '.cache';
/** What npm's scripts begin with. */
const NPM_RUNS = ['--import', './src/cli/installed.mjs'];

/** A new folder for a content and the site built of it, inside the repository: bodies are compiled where packages are found. */
export async function ownFolder(name: string): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  return mkdtemp(join(CACHE, `${name}-`));
}

/** How a build went: its exit code and all that it printed. */
export interface BuildRun {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs `npm run build` over a content folder into a folder of its own. */
export function buildSite(
  contentFolder: string,
  outputFolder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BuildRun> {
  return runBuild([...NPM_RUNS, 'src/cli/build.ts', outputFolder], contentFolder, env);
}

/**
 * Runs `npm run build` on a machine without a network whose power or disk fails at a file: `kill`, or the code of an
 * error, by the end of the file's path.
 */
export function buildWithFault(
  contentFolder: string,
  outputFolder: string,
  fault: string,
): Promise<BuildRun> {
  const args = [...NPM_RUNS, '--import', './src/testing/fault.ts', 'src/cli/build.ts', outputFolder];
  return runBuild(args, contentFolder, { FAULT: fault, SITE_DATE: '2026-11-24' });
}

/** Builds the pages of a content folder though nothing has checked it. */
export function buildUnchecked(contentFolder: string, outputFolder: string): Promise<BuildRun> {
  return runBuild(['src/testing/unchecked-build.ts', contentFolder, outputFolder], contentFolder, {});
}

function runBuild(
  args: readonly string[],
  contentFolder: string,
  env: Readonly<Record<string, string>>,
): Promise<BuildRun> {
  // Vitest says in the environment that all is a test: the build is to be the one that readers get.
  const settings = { env: { PATH: process.env['PATH'], ...env, SITE_CONTENT: contentFolder } };
  return new Promise((resolve) => {
    execFile(process.execPath, args, settings, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
    });
  });
}
