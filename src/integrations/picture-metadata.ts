import sharp from 'sharp';
import { optimize, type CustomPlugin, type PluginConfig } from 'svgo';

/** What they take out of a drawing is never seen. */
const PLUGINS: readonly PluginConfig[] = [
  'removeDoctype',
  'removeXMLProcInst',
  'removeComments',
  'removeMetadata',
  'removeEditorsNSData',
  'removeDesc',
  'removeScripts',
];

/** The start of a photograph that stands inside of a drawing. */
const PHOTO = /^data:image\/(?!svg)[^,;]+;base64,/i;

/** The picture as it is shown, turned as its metadata say and without them; `undefined` if it has none. */
export async function withoutMetadata(picture: Buffer): Promise<Buffer | undefined> {
  const { exif, xmp, iptc, comments } = await sharp(picture).metadata();
  if ((exif ?? xmp ?? iptc ?? comments) === undefined) return undefined;
  return sharp(picture).autoOrient().keepIccProfile().toBuffer();
}

/** The SVG as it is shown: without code, and without who drew it, with what and in which folder. */
export async function drawingOnly(svg: string): Promise<string> {
  const photos = new Set<string>();
  let { data: drawing } = optimize(svg, { plugins: [...PLUGINS, findPhotos(photos)] });
  for (const photo of photos) {
    const [start = ''] = PHOTO.exec(photo) ?? [];
    const anonymous = await withoutMetadata(Buffer.from(photo.slice(start.length), 'base64'));
    if (anonymous !== undefined) drawing = drawing.replaceAll(photo, start + anonymous.toString('base64'));
  }
  return drawing;
}

function findPhotos(photos: Set<string>): CustomPlugin {
  return {
    name: 'findPhotos',
    fn: () => ({
      element: {
        enter: ({ attributes }) => {
          for (const value of Object.values(attributes)) if (PHOTO.test(value)) photos.add(value);
        },
      },
    }),
  };
}
