import { rm } from 'node:fs/promises';
import { MEGABYTE, type Figure } from './figure.ts';
import { treeContent } from './generated-content.ts';
import { LIMITS } from '../domain/budget/limits.ts';
import { measureRun, type MeasuredRun } from './measured-run.ts';
import { writeTextFiles } from './text-files.ts';

const TREE_CONTENT = '.cache/bench/content-tree';

/** Time of `npm run content:check` on a content folder. */
export async function measureCheck(name: string, contentFolder: string): Promise<Figure> {
  const { seconds } = await runCheck(contentFolder);
  return { name, value: seconds, unit: 's', limit: LIMITS.contentCheckSeconds };
}

/** Time and memory of `npm run content:check` on a tree as large as one may be. */
export async function measureTreeCheck(): Promise<readonly Figure[]> {
  await rm(TREE_CONTENT, { recursive: true, force: true });
  await writeTextFiles(TREE_CONTENT, treeContent());
  const { seconds, peakBytes } = await runCheck(TREE_CONTENT);
  const name = (what: string) => `tree of 300 nodes and 5,000 routes: ${what}`;
  return [
    { name: name('time'), value: seconds, unit: 's', limit: LIMITS.treeCheckSeconds },
    {
      name: name('peak memory'),
      value: peakBytes && peakBytes / MEGABYTE,
      unit: 'MB',
      limit: LIMITS.treeCheckMegabytes,
    },
  ];
}

function runCheck(contentFolder: string): Promise<MeasuredRun> {
  const place = { cwd: process.cwd(), env: { SITE_CONTENT: contentFolder } };
  return measureRun(['--import', './src/cli/installed.mjs', 'src/cli/content-check.ts'], place);
}
