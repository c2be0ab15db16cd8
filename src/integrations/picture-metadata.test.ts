import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawingOnly, withoutMetadata } from './picture-metadata.ts';

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

describe('drawingOnly', () => {
  const SHAPES = '<rect width="4" height="3" fill="#1f6244"/>';
  const svg = (inside: string, attributes = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"${attributes}>${inside}${SHAPES}</svg>`;
  const INKSCAPE =
    ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="/home/anna/Stol/karta.png"';

  test.each([
    ['a path of the folder it was drawn in', svg('', INKSCAPE)],
    [
      'its author',
      svg('<metadata><rdf xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#">Анна</rdf></metadata>'),
    ],
    ['a comment', `<?xml version="1.0"?><!-- Анна -->${svg('')}`],
    ['code', svg('<script>alert(1)</script>')],
    ['code of a handler', svg('', ' onload="alert(1)"')],
    ['the program it was drawn with', svg('<desc>Created with Sketch.</desc>')],
  ])('takes %s out', async (_, drawn) => {
    expect(await drawingOnly(drawn)).toBe(svg(''));
  });

  test('leaves what a drawing says of itself', async () => {
    const drawn = svg('<title>Карточка заказа</title>', ' style="color:#111"');
    expect(await drawingOnly(drawn)).toBe(drawn);
  });

  test('takes place and device out of a photograph inside', async () => {
    const photo = await drawn().withExif(EXIF).jpeg().toBuffer();
    const inside = `data:image/jpeg;base64,${photo.toString('base64')}`;
    const anonymous = await drawingOnly(svg(`<image href="${inside}"/>`));
    const [, base64 = ''] = /base64,([^"]+)/.exec(anonymous) ?? [];
    const { exif, width } = await sharp(Buffer.from(base64, 'base64')).metadata();
    expect({ exif, width }).toEqual({ exif: undefined, width: 40 });
  });
});
