import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { NPM_RUNS, runNode, runScript, type ScriptRun } from './run-script.ts';

const CACHE = '.cache';

/** A new folder for a content and the site built of it, inside the repository: bodies are compiled where packages are found. */
export async function ownFolder(name: string): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  return mkdtemp(join(CACHE, `${name}-`));
}

/** Runs `npm run build` over a content folder into a folder of its own. */
export function buildSite(
  contentFolder: string,
  outputFolder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ScriptRun> {
  return runScript('build.ts', [outputFolder], { env: { ...env, SITE_CONTENT: contentFolder } });
}

/**
 * Runs `npm run build` on a machine without a network whose power or disk fails at a file: `kill`, or the code of an
 * error, by the end of the file's path.
 */
export function buildWithFault(
  contentFolder: string,
  outputFolder: string,
  fault: string,
): Promise<ScriptRun> {
  const args = [...NPM_RUNS, '--import', './src/testing/fault.ts', 'src/cli/build.ts', outputFolder];
  const env = { FAULT: fault, SITE_DATE: '2026-11-24', SITE_CONTENT: contentFolder };
  return runNode(args, { env });
}

/** Builds the pages of a content folder though nothing has checked it. */
export function buildUnchecked(contentFolder: string, outputFolder: string): Promise<ScriptRun> {
  const args = [...NPM_RUNS, 'src/testing/unchecked-build.ts', contentFolder, outputFolder];
  return runNode(args, { env: { SITE_CONTENT: contentFolder } });
}
