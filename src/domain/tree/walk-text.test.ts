import { describe, expect, test } from 'vitest';
import { formatWalk, parseWalk, withAnswer } from './walk-text.ts';

describe('withAnswer', () => {
  test.each([
    ['', 'root.late', 'root.late'],
    ['root.late', 'where.near', 'root.late,where.near'],
    ['root.late,where.near', 'root.lost', 'where.near,root.lost'],
  ])('«%s» with «%s» is «%s»', (before, added, after) => {
    const [step = { question: '', answer: '' }] = parseWalk(added);
    expect(formatWalk(withAnswer(parseWalk(before), step))).toBe(after);
  });
});

describe('parseWalk', () => {
  test.each([
    { answers: [] },
    { answers: [{ question: 'root', answer: 'vozvrat' }] },
    {
      answers: [
        { question: 'root', answer: 'zhdu-zakaz' },
        { question: 'zhdu-zakaz', answer: 'v-puti' },
      ],
    },
  ])('reads what formatWalk wrote of $answers.length answers', ({ answers }) => {
    expect(parseWalk(formatWalk(answers))).toEqual(answers);
  });

  test('reads an answer that was given otherwise once as that of today', () => {
    const moved = new Map([['begin.late', 'root.soon']]);
    expect(formatWalk(parseWalk('begin.late,where.near', moved))).toBe('root.soon,where.near');
  });

  test.each(['', ',', 'root', 'root.', '.late', 'a.b.c', 'root late'])('finds no answer in «%s»', (text) => {
    expect(parseWalk(text)).toEqual([]);
  });
});
