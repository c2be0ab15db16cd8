import { describe, expect, test } from 'vitest';
import { saidNumber } from './said-number.ts';

describe('saidNumber', () => {
  test.each([
    ['а двенадцать', 'А-12'],
    ['А двадцать один.', 'А-21'],
    ['эр сто три', 'Р-103'],
    ['р два', 'Р-2'],
    ['статья двенадцать', 'А-12'],
    ['исход семь', 'Р-7'],
    ['р2', 'Р-2'],
    ['A-12', 'А-12'],
  ])('reads %j as %j', (words, number) => {
    expect(saidNumber(words)).toBe(number);
  });

  test.each(['двенадцать', 'жду два', 'а полтора', 'а где заказ', 'сэр два', ''])(
    'reads no number in %j',
    (words) => {
      expect(saidNumber(words)).toBeUndefined();
    },
  );
});
