import { describe, expect, test } from 'vitest';
import { NO_NUMBERS, packNumbers, unpackNumbers } from './pack-numbers.ts';

describe('packNumbers', () => {
  test.each([[[]], [[0]], [[0, 0, 1]], [[5]], [[3, 4, 900]], [[2 ** 40, 2 ** 40 + 1]]])(
    'is read back by unpackNumbers: %j',
    (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    },
  );

  test('writes no numbers as what needs no packing', () => {
    expect(packNumbers([])).toBe(NO_NUMBERS);
  });

  test('takes about as many bits more than the mean gap has as numbers spread evenly need', () => {
    const numbers = Array.from({ length: 1000 }, (_, at) => at * 64 + ((at * 37) % 64));
    const [, , base64 = ''] = packNumbers(numbers).split(' ');
    expect(atob(base64).length).toBeLessThanOrEqual(1000);
  });
});
