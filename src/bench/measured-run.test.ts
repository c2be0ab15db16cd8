import { describe, expect, test } from 'vitest';
import { measureRun, treeBytes } from './measured-run.ts';

/** Opens a file as often as it is told, and closes none. */
const OPEN_OFTEN = `
  const { openSync } = require('node:fs');
  for (let left = Number(process.env.TIMES); left > 0; left -= 1) openSync(process.execPath);
`;

describe('measureRun', () => {
  test('lets a script open as many files as it may have, and no more', async () => {
    const run = (times: number) =>
      measureRun(['--eval', OPEN_OFTEN], { cwd: '.', env: { TIMES: String(times) }, openFiles: 128 });
    await expect(run(64)).resolves.toBeDefined();
    await expect(run(128)).rejects.toThrow('EMFILE');
  });
});

describe('treeBytes', () => {
  const processes = [
    { pid: 1, parent: 0, bytes: 1000 },
    { pid: 10, parent: 1, bytes: 100 },
    { pid: 11, parent: 10, bytes: 20 },
    { pid: 12, parent: 11, bytes: 3 },
    { pid: 13, parent: 1, bytes: 500 },
  ];

  test.each([
    ['a process and all below it', 10, 123],
    ['a process without children', 13, 500],
    ['a process that is gone', 99, 0],
  ])('sums %s', (_, root, bytes) => {
    expect(treeBytes(processes, root)).toBe(bytes);
  });
});
