import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { withoutMetadata } from './pictures.ts';

const drawn = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#1f6244' } });
const EXIF = {
  IFD0: { Make: 'Phone', Model: 'Phone 12' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 45/1 0/1' },
};

describe('withoutMetadata', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'takes place and device out of a picture in %s',
    async (format) => {
      const picture = await drawn().withExif(EXIF).toFormat(format).toBuffer();
      const anonymous = await withoutMetadata(picture);
      const { exif, ...rest } = await sharp(anonymous).metadata();
      expect(exif).toBeUndefined();
      expect([rest.width, rest.height]).toEqual([40, 30]);
    },
  );

  test('turns the picture as the metadata said', async () => {
    const picture = await drawn().withExif(EXIF).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height, orientation } = await sharp(await withoutMetadata(picture)).metadata();
    expect({ width, height, orientation }).toEqual({ width: 30, height: 40, orientation: undefined });
  });

  test('leaves a picture that says nothing as it is', async () => {
    expect(await withoutMetadata(await drawn().png().toBuffer())).toBeUndefined();
  });
});
