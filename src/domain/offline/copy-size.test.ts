import { describe, expect, test } from 'vitest';
import { describeSizes } from './copy-size.ts';

describe('describeSizes', () => {
  test.each([
    [[{ bytes: 7_900_000, sentBytes: 1_430_000 }], 'Скачается 1,4 МБ, на устройстве займёт 7,9 МБ.'],
    [
      [
        { bytes: 900_000, sentBytes: 10 },
        { bytes: 1_100_000, sentBytes: 20 },
      ],
      'Скачается 0,1 МБ, на устройстве займёт 2 МБ.',
    ],
  ])('of %j', (files, expected) => {
    expect(describeSizes(files)).toBe(expected);
  });
});
