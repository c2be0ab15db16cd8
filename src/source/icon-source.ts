import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ICONS } from '../domain/icon/icons.ts';
import { readLightColours } from './light-colours.ts';
import { readContent } from './read-content.ts';

/** What the icons are made of. */
export interface IconSource {
  /** The logo's SVG. */
  readonly logo: string;
  /** The colour that the logo stands on, in CSS. */
  readonly paper: string;
  /** Names all of the above and the sizes; every icon carries it, so that each says by itself whether it is current. */
  readonly digest: string;
}

/** Reads the logo that `site.yaml` names and the colour of the paper, for those who make icons and who check them. */
export async function readIconSource(root: string, contentFolder: string): Promise<IconSource> {
  const { content } = await readContent(root, contentFolder);
  if (content === undefined)
    throw new Error('Без исправного site.yaml логотип не найти: npm run content:check');
  const logo = await readFile(resolve(root, contentFolder, content.site.value.logo), 'utf8');
  const paper = (await readLightColours(root))('paper');
  const digest = createHash('sha256').update(JSON.stringify({ logo, paper, ICONS })).digest('hex');
  return { logo, paper, digest };
}
