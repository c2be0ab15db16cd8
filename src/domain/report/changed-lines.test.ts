import { describe, expect, test } from 'vitest';
import { changedLines } from './changed-lines.ts';

/** Marks what is changed as a reader sees it. */
const shown = (text: string, other: string) =>
  changedLines(text, other).map((line) => `${line.isChanged ? '>' : ' '} ${line.text}`);

describe('changedLines', () => {
  test.each([
    [
      'a line that differs, with two around it',
      'a\nb\nc\nX\ne\nf\ng\n',
      'a\nb\nc\nd\ne\nf\ng\n',
      ['  b', '  c', '> X', '  e', '  f'],
    ],
    ['a line more', 'a\nX\nb\n', 'a\nb\n', ['  a', '> X', '  b']],
    ['where a line is missing', 'a\nb\n', 'a\nX\nb\n', ['  a', '  b']],
    ['a line said twice', 'a\na\nb\n', 'a\nb\n', ['  a', '> a', '  b']],
    ['all of another text', 'X\n', 'a\n', ['> X']],
    ['the beginning of the same text', 'a\nb\nc\nd\n', 'a\nb\nc\nd\n', ['  c', '  d']],
  ])('shows %s', (_, text, other, expected) => {
    expect(shown(text, other)).toEqual(expected);
  });

  test('shows neither long lines nor many lines whole', () => {
    const lines = shown(`${'я'.repeat(200)}\n`.repeat(40), '');
    expect(lines).toHaveLength(13);
    expect(lines[0]).toBe(`> ${'я'.repeat(160)}…`);
    expect(lines.at(-1)).toBe('  …');
  });
});
