import { describe, expect, test } from 'vitest';
import { formatKeptList, parseKeptList, putFirst } from './kept-list.ts';

describe('parseKeptList', () => {
  test.each([[['где "чат"', 'курьер']], [[]]])('reads back %j', (list) => {
    expect(parseKeptList(formatKeptList(list))).toEqual(list);
  });

  test.each(['', '{', '"чат"', '[1, null]', '{"0": "чат"}'])('reads %j as none', (kept) => {
    expect(parseKeptList(kept)).toEqual([]);
  });
});

describe('formatKeptList', () => {
  test('keeps nothing of an empty list', () => {
    expect(formatKeptList([])).toBe('');
  });
});

describe('putFirst', () => {
  test.each([
    [[], 'А-1', ['А-1']],
    [['А-2', 'А-1'], 'А-1', ['А-1', 'А-2']],
    [['А-3', 'А-2', 'А-1'], 'А-4', ['А-4', 'А-3', 'А-2']],
  ])('puts before %j of at most three %j', (list, text, expected) => {
    expect(putFirst(list, text, 3)).toEqual(expected);
  });
});
