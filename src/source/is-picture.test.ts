import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isPicture } from './is-picture.ts';

const drawn = sharp({ create: { width: 4, height: 3, channels: 3, background: '#1f6244' } });

describe('isPicture', () => {
  test.each(['png', 'jpeg', 'webp', 'avif'] as const)('knows %s', async (format) => {
    expect(await isPicture(await drawn.toFormat(format).toBuffer())).toBe(true);
  });

  test.each([
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>', true],
    ['half a drawing', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect></svg', false],
    ['a page that was saved instead', '<!doctype html><title>Вход</title>', false],
    ['an empty file', '', false],
  ])('says of %s: %#', async (_, text, isOne) => {
    expect(await isPicture(Buffer.from(text))).toBe(isOne);
  });

  test('takes no format that articles may not have', async () => {
    expect(await isPicture(await drawn.gif().toBuffer())).toBe(false);
  });
});
