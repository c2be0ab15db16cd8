import { describe, expect, test } from 'vitest';
import { signOf, weigh, type Sign } from './evidence.ts';

const SIGNS: readonly Sign[] = [
  [/^код/, 8],
  [/^при/, 3],
  [/^сумм/, -5],
];

describe('weigh', () => {
  test.each([
    ['код 4512', 8],
    ['пришел код 4512', 11],
    ['код код 4512', 8],
    ['сумма, код 4512', 3],
    ['заказ 4512', 0],
    [`код ${'а '.repeat(8)}4512`, 5.2],
    ['код. 4512', 5.2],
    [`код ${'а '.repeat(50)}4512`, 0],
    ['код. а. а. а. 4512', 0],
  ])('weighs what stands before the last word of %j: %d', (text, weight) => {
    let sentence = 0;
    const places = text.split(' ').map((word) => {
      const place = { sentence, sign: signOf(word, SIGNS) };
      if (word.endsWith('.')) sentence += 1;
      return place;
    });
    expect(weigh(places, places.length - 1, SIGNS)).toBeCloseTo(weight);
  });
});
