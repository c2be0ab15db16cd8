import { describe, expect, test } from 'vitest';
import { bareWords } from './bare-words.ts';

describe('bareWords', () => {
  test.each([
    ['Где мой заказ?', 'где мой заказ'],
    ['  «Ещё» — не приехал… ', 'еще не приехал'],
    ['СМС-код, 2 раза', 'смс код 2 раза'],
    ['!?', ''],
  ])('of %j are %j', (text, bare) => {
    expect(bareWords(text)).toBe(bare);
  });
});
