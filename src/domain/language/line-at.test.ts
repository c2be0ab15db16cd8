import { expect, test } from 'vitest';
import { lineAt } from './line-at.ts';

test.each([
  [0, 1],
  [5, 1],
  [6, 2],
  [13, 2],
  [15, 4],
])('lineAt of character %j is %j', (index, line) => {
  expect(lineAt('заказ\nвозврат\n\n', index)).toBe(line);
});
