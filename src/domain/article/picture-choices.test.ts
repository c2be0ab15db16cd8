import { describe, expect, test } from 'vitest';
import { pictureChoices } from './picture-choices.ts';

describe('pictureChoices', () => {
  test.each([
    [360, undefined],
    [899, undefined],
    [900, [720, 900]],
    [1600, [720, 1080, 1600]],
    [3000, [720, 1080, 1400, 3000]],
  ])('offers a picture %i pixels wide as %j', (width, widths) => {
    expect(pictureChoices(width).widths).toEqual(widths);
  });
});
