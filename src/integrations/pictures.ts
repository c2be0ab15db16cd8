import { glob, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawingOnly, withoutMetadata } from './picture-metadata.ts';

const PICTURES = '*.{png,jpg,jpeg,webp,avif,svg}';

/** Takes out of the published pictures where, when, with what and by whom they were taken or drawn; those in `public/` stay as they are. */
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
          const picture = await readFile(file);
          const anonymous = await (extname(name) === '.svg'
            ? drawingOnly(picture.toString())
            : withoutMetadata(picture));
          if (anonymous !== undefined) await writeFile(file, anonymous);
        }
      },
    },
  };
}
