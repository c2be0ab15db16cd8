import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { formatIco } from '../domain/icon/format-ico.ts';
import { ICONS, plainColours, type Icon } from '../domain/icon/icons.ts';
import { logoFaults } from '../checks/logo-faults.ts';
import { readIconSource, type IconSource } from '../source/icon-source.ts';
import { readContent } from '../source/read-content.ts';
import { tidyLogo } from '../source/tidy-logo.ts';

const FOLDER = 'public';
const NOTHING = 'transparent';

/** Tidies the shop's logo where pages need it and makes the icons in `public/` from it; names each file it has written. */
export async function makeIcons(contentFolder: string): Promise<void> {
  await tidyLogoFile(contentFolder);
  const source = await readIconSource(process.cwd(), contentFolder);
  const [fault] = logoFaults(source.logo);
  if (fault !== undefined) throw new Error(`Логотип. Нашли: ${fault.found}\nждали: ${fault.expected}`);
  await mkdir(FOLDER, { recursive: true });
  for (const icon of ICONS) {
    const png = await draw(icon, source);
    const file = join(FOLDER, icon.file);
    await writeFile(file, file.endsWith('.ico') ? formatIco(png, icon.sizePx) : png);
    console.log(file);
  }
}

async function tidyLogoFile(contentFolder: string) {
  const { draft } = await readContent(process.cwd(), contentFolder);
  if (draft.logo === undefined || !logoFaults(draft.logo.svg).some(({ removable }) => removable)) return;
  await writeFile(draft.logo.file, `${tidyLogo(draft.logo.svg)}\n`);
  console.log(draft.logo.file);
}

async function draw({ sizePx, logoPx }: Icon, { logo, paper, digest }: IconSource): Promise<Buffer> {
  const svg = Buffer.from(plainColours(logo));
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
