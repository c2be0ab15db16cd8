import { describe, expect, test } from 'vitest';
import { isStoryFile, packSays, unpackSays } from './story-file.ts';

describe('packSays', () => {
  test.each([
    [
      ['курьер не приехал', 'отменить заказ', 'жду курьера', 'привезли без'],
      [
        ['курьер', '!приеха'],
        ['курьер', 'жду'],
        ['заказ', 'отмен+'],
        ['привезл', 'без'],
      ],
    ],
    [
      ['из-за границы', 'vip-доставка'],
      [
        ['из', 'за', 'границ'],
        ['vip', 'доставк'],
      ],
    ],
    [[], []],
  ])('%j comes back as its terms', (phrases, terms) => {
    expect(new Set(unpackSays(packSays(phrases)))).toEqual(new Set(terms));
  });
});

describe('isStoryFile', () => {
  test.each([
    ['the file', { says: [['']], outcomes: [0] }, true],
    ['no file', null, false],
    ['another file', { questions: [], outcomes: [] }, false],
  ])('tells %s', (_, value, expected) => {
    expect(isStoryFile(value)).toBe(expected);
  });
});
