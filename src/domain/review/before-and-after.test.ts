import { expect, test } from 'vitest';
import { beforeAndAfter } from './before-and-after.ts';

test('beforeAndAfter pairs what stands under each key, what is gone last', () => {
  const before = new Map([
    ['gone', 1],
    ['kept', 2],
  ]);
  const after = new Map([
    ['new', 3],
    ['kept', 4],
  ]);
  expect(beforeAndAfter(before, after)).toEqual([
    { id: 'new', was: undefined, is: 3 },
    { id: 'kept', was: 2, is: 4 },
    { id: 'gone', was: 1, is: undefined },
  ]);
});
