import { create, type Font } from 'fontkitten';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import { composeShareCard, FONT_UNITS, type CardTools, type ShareCard } from '../domain/icon/share-card.ts';
import { readLightColours } from '../source/light-colours.ts';
import { siteFrame } from './frame.ts';

/** A file for each script, of which the first that has a letter draws it. */
const FONT_FILES = ['cyrillic', 'latin'].map((script) => `pt-serif-${script}-700-normal.woff`);

let tools: Promise<CardTools> | undefined;

/** The picture that messengers show beside links of pages with a verdict, or without one, as PNG. */
export async function drawShareCard(verdict: ShareCard['verdict']): Promise<Buffer> {
  const { logo, title, headline } = await siteFrame();
  tools ??= readTools();
  const svg = composeShareCard({ logo, title, headline, verdict }, await tools);
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** Texts are drawn by the font of a package: those of machines differ. */
async function readTools(): Promise<CardTools> {
  const fonts = await Promise.all(FONT_FILES.map(readFont));
  const glyphsOf = (text: string) =>
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      const font = fonts.find((one) => one.hasGlyphForCodePoint(code));
      return font === undefined
        ? []
        : { glyph: font.glyphForCodePoint(code), scale: FONT_UNITS / font.unitsPerEm };
    }).flat();
  return {
    colour: await readLightColours(process.cwd()),
    widthOf: (text) =>
      glyphsOf(text).reduce((width, { glyph, scale }) => width + glyph.advanceWidth * scale, 0),
    pathOf: (text) => {
      let x = 0;
      return glyphsOf(text)
        .map(({ glyph, scale }) => {
          const path = glyph.path.scale(scale, -scale).translate(x, 0).toSVG();
          x += glyph.advanceWidth * scale;
          return path;
        })
        .join('');
    },
  };
}

async function readFont(file: string): Promise<Font> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const font = create(await readFile(resolve(`@fontsource/pt-serif/files/${file}`)));
  if ('fonts' in font) throw new Error(`В ${file} не один шрифт`);
  return font;
}
