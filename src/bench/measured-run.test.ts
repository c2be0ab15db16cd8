import { describe, expect, test } from 'vitest';
import { treeBytes } from './measured-run.ts';

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
