import { describe, expect, test } from 'vitest';
import { areNeighbours, toEnglishLayout, toRussianLayout } from './keyboard.ts';

describe('toRussianLayout', () => {
  test.each([
    ['djpdhfn', 'возврат'],
    ['gjzdbncz kb d ghjlf;t', 'появится ли в продаже'],
    ['[hfytybt', 'хранение'],
    ['{JXE ,HFR', 'хочу брак'],
    ["'nj `;", 'это ёж'],
    ['12-3', '12-3'],
  ])('reads the keys of %j as %j', (typed, meant) => {
    expect(toRussianLayout(typed)).toBe(meant);
  });
});

describe('toEnglishLayout', () => {
  test('reads back what the Russian layout made of a word', () => {
    for (const word of ['возврат', 'подъезд', 'хлеб', 'этажёрка']) {
      expect(toRussianLayout(toEnglishLayout(word))).toBe(word);
    }
  });
});

describe('areNeighbours', () => {
  test.each([
    ['а', 'п', true],
    ['а', 'в', true],
    ['а', 'м', true],
    ['а', 'е', true],
    ['а', 'о', false],
    ['й', 'ж', false],
    ['а', 'z', false],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect(areNeighbours(one, other)).toBe(expected);
    expect(areNeighbours(other, one)).toBe(expected);
  });
});
