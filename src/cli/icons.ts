import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { formatIco } from '../domain/icon/format-ico.ts';
import { ICONS, plainColours, type Icon } from '../domain/icon/icons.ts';
import { logoFaults } from '../checks/logo-faults.ts';
import { readIconSource } from '../source/icon-source.ts';
import { readContent } from '../source/read-content.ts';
import { tidyLogo } from '../source/tidy-logo.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

const FOLDER = 'public';
const NOTHING = 'transparent';

// npm run icons: tidies the shop's logo where pages need it and makes the icons in public/ from it.
readOptions({});
const { contentFolder } = runEnvironment();
await tidyLogoFile();
const { logo, paper, digest } = await readIconSource(process.cwd(), contentFolder);
const svg = Buffer.from(plainColours(logo));

await mkdir(FOLDER, { recursive: true });
for (const icon of ICONS) {
  const png = await draw(icon);
  const file = join(FOLDER, icon.file);
  await writeFile(file, file.endsWith('.ico') ? formatIco(png, icon.sizePx) : png);
  console.log(file);
}

async function tidyLogoFile() {
  const { draft } = await readContent(process.cwd(), contentFolder);
  if (draft.logo === undefined || !logoFaults(draft.logo.svg).some(({ removable }) => removable)) return;
  await writeFile(draft.logo.file, `${tidyLogo(draft.logo.svg)}\n`);
  console.log(draft.logo.file);
}

async function draw({ sizePx, logoPx }: Icon): Promise<Buffer> {
  const drawn = sharp(svg).resize({ width: logoPx, height: logoPx, fit: 'contain', background: NOTHING });
  const margin = (sizePx - logoPx) / 2;
  if (margin > 0) {
    drawn
      .flatten({ background: paper })
      .extend({ top: margin, bottom: margin, left: margin, right: margin, background: paper });
  }
  return drawn
    .withExif({ IFD0: { ImageDescription: digest } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
