import { createHash } from 'node:crypto';
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
  const { draft } = await readContent(root, contentFolder);
  const logo = draft.logo?.svg;
  if (logo === undefined)
    throw new Error(
      `В ${contentFolder} нет логотипа .svg, который назван в site.yaml: npm run content:check`,
    );
  const paper = (await readLightColours(root))('paper');
  const digest = createHash('sha256').update(JSON.stringify({ logo, paper, ICONS })).digest('hex');
  return { logo, paper, digest };
}
