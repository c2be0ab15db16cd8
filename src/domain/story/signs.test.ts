import { describe, expect, test } from 'vitest';
import { cutSigns, isSign } from './signs.ts';

describe('cutSigns', () => {
  test.each([
    ['обещали <прошедший день>', 'обещали ', ['прошедший день']],
    ['курьер не приехал', 'курьер не приехал', []],
  ])('of «%s» leaves «%s»', (phrase, words, signs) => {
    expect(cutSigns(phrase)).toEqual({ words, signs });
  });
});

describe('isSign', () => {
  test.each([
    ['другой товар', true],
    ['какой-то товар', false],
  ])('%j: %j', (name, expected) => {
    expect(isSign(name)).toBe(expected);
  });
});
