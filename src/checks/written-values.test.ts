import { describe, expect, test } from 'vitest';
import { textsIn, valuesAt } from './written-values.ts';

const question = { title: 'Где?', answers: [{ to: 'a' }, { to: 'b' }, {}] };

describe('valuesAt', () => {
  test.each([
    ['title', [{ path: ['title'], value: 'Где?' }]],
    [
      'answers.*.to',
      [
        { path: ['answers', 0, 'to'], value: 'a' },
        { path: ['answers', 1, 'to'], value: 'b' },
      ],
    ],
    ['title.*', []],
    ['owner', []],
    ['answers.to', []],
  ])('%s', (pattern, found) => {
    expect(valuesAt(question, pattern)).toEqual(found);
  });

  test.each([null, undefined, 'text', 7])('%j holds nothing', (value) => {
    expect(valuesAt(value, 'title')).toEqual([]);
  });
});

describe('textsIn', () => {
  test('finds texts at any depth', () => {
    expect(textsIn({ ...question, number: 1 }).map(({ path }) => path.join('.'))).toEqual([
      'title',
      'answers.0.to',
      'answers.1.to',
    ]);
  });
});
