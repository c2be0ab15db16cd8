import { describe, expect, test } from 'vitest';
import { likeness, wordPairs } from './likeness.ts';

describe('likeness', () => {
  test.each([
    ['Напишите в чат поддержки', 'Напишите в чат поддержки.', 1],
    ['Где мой заказ', 'Где мои заказы', 1],
    ['Где мой заказ', 'Где мой возврат', 0.5],
    ['Где мой заказ', 'Вернуть деньги за товар', 0],
    ['Заказ', 'Заказ', 0],
    ['', '', 0],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(likeness(wordPairs(a), wordPairs(b))).toBe(expected);
  });
});
