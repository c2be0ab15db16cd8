import { describe, expect, test } from 'vitest';
import { codesOf } from './letter-pulls.ts';

describe('codesOf', () => {
  test.each([
    ['forms of a word', 'чату', 'чат'],
    ['numbers', 'заказ 12345', 'заказ 9'],
    ['marks inside a sentence', 'чат, почта', 'чат почта'],
  ])('does not tell %s', (_, one, other) => {
    expect(codesOf(one)).toEqual(codesOf(other));
  });

  test.each([
    ['a denied word', 'не приехал', 'приехал'],
    ['the order of words', 'на почту в чат', 'в чат на почту'],
    ['one sentence and two', 'чат. почта', 'чат почта'],
  ])('tells %s', (_, one, other) => {
    expect(new Set(codesOf(one))).not.toEqual(new Set(codesOf(other)));
  });

  test('says of every letter that it is one', () => {
    const [anyLetter] = codesOf('');
    expect(codesOf('где чайник')).toContain(anyLetter);
  });
});
