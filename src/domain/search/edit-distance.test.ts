import { describe, expect, test } from 'vitest';
import { distanceToBeginning } from './edit-distance.ts';

describe('distanceToBeginning', () => {
  test.each([
    ['the same', 'курьер', 'курьер', 0],
    ['swapped letters', 'возврат', 'возрват', 0.7],
    ['a letter that sounds alike', 'удал', 'удол', 0.6],
    ['a doubled letter', 'расрочк', 'рассрочк', 0.6],
    ['a soft sign', 'курьер', 'курер', 0.6],
    ['a key beside', 'курьер', 'куртер', 0.9],
    ['a letter too few', 'телефон', 'тлефон', 0.9],
    ['a letter too many', 'курьер', 'куорьер', 1],
    ['any other letter', 'курьер', 'кушьер', 1.5],
    ['the first letter, which people look at', 'курьер', 'еурьер', 1.3],
  ])('costs for %s: %s ~ %s = %d', (_, stem, typed, cost) => {
    expect(distanceToBeginning(stem, typed, 2)?.cost).toBeCloseTo(cost);
  });

  test.each([
    ['возврат', 'возрвату', 'у'],
    ['курьер', 'курьрами', 'ами'],
  ])('of %s and %s leaves the ending %s', (stem, typed, ending) => {
    expect(distanceToBeginning(stem, typed, 2)?.ending).toBe(ending);
  });

  test('gives up above the limit', () => {
    expect(distanceToBeginning('курьер', 'пельмени', 2)).toBeUndefined();
  });
});
