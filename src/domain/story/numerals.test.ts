import { describe, expect, test } from 'vitest';
import { NUMERAL, readNumeral } from './numerals.ts';

describe('readNumeral', () => {
  test.each([
    ['2490', 2490],
    ['2 490', 2490],
    ['2.490', 2490],
    ['2,5', 2.5],
    ['двести пятьдесят', 250],
    ['тридцать одну', 31],
    ['две с половиной', 2.5],
    ['полторы', 1.5],
    ['сорока', 40],
    ['пять девятьсот девяносто', 5990],
  ])('%s is %d', (text, expected) => {
    expect(readNumeral(text)).toBe(expected);
  });
});

test('NUMERAL finds numbers of words whole', () => {
  expect('двести пятьдесят рублей, дважды, трижды'.match(new RegExp(NUMERAL, 'gu'))).toEqual([
    'двести пятьдесят ',
  ]);
});
