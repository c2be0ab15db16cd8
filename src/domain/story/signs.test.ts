import { describe, expect, test } from 'vitest';
import { cutSigns, daySigns, isSign } from './signs.ts';

describe('daySigns', () => {
  test.each([
    ['2026-11-27', ['прошедший день']],
    ['2026-11-29', ['будущий день']],
    ['2026-11-28', []],
  ])('of %s on 28 November are %j', (value, expected) => {
    expect(daySigns([{ value, start: 0, end: 5 }], '2026-11-28').map((sign) => sign.value)).toEqual(expected);
  });
});

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
