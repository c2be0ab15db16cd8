import { describe, expect, test } from 'vitest';
import { findNearStems } from './near-stems.ts';

const nearTo = findNearStems(['возврат', 'курьер', 'заказ', 'показ', 'ваз', 'оплат']);

describe('findNearStems', () => {
  test.each([
    ['возрват', ['возврат']],
    ['курер', ['курьер']],
    ['закас', ['заказ']],
    ['казак', []],
    ['экскаватор', []],
    ['вааз', []],
    ['vozvrat', []],
  ])('finds for %s %j', (stem, near) => {
    expect(nearTo(stem).map((found) => found.stem)).toEqual(near);
  });

  test('says what the slips cost', () => {
    expect(nearTo('возрват')[0]?.cost).toBeCloseTo(0.7);
  });
});
