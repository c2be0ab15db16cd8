import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

const PICTURES = '*.{png,jpg,jpeg,webp,avif}';

/** Takes out of the published pictures where, when and with what they were taken; those in `public/` stay as they are. */
export function pictures(): AstroIntegration {
  let folder = '';
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const cwd = join(fileURLToPath(dir), folder);
        for await (const name of glob(PICTURES, { cwd })) {
          const file = join(cwd, name);
          const anonymous = await withoutMetadata(await readFile(file));
          if (anonymous !== undefined) await writeFile(file, anonymous);
        }
      },
    },
  };
}

/** The picture as it is shown, turned as its metadata say and without them; `undefined` if it has none. */
export async function withoutMetadata(picture: Buffer): Promise<Buffer | undefined> {
  const { exif, xmp, iptc, comments } = await sharp(picture).metadata();
  if ((exif ?? xmp ?? iptc ?? comments) === undefined) return undefined;
  return sharp(picture).autoOrient().keepIccProfile().toBuffer();
}
