import type { Verdict } from '../article/verdict.ts';
import { plainColours } from './icons.ts';

/** Size of the pictures that messengers show beside a link. */
export const SHARE_CARD_PX = { width: 1200, height: 630 } as const;

/** Every verdict with the token of its colour and the strokes of its sign, on 24 by 24 points. */
const VERDICT_LOOKS: Readonly<Record<Verdict, { readonly tone: string; readonly strokes: string }>> = {
  can: { tone: 'leaf', strokes: 'M6 12.5l4 4 8-9' },
  cannot: { tone: 'terracotta', strokes: 'M7 7l10 10M17 7L7 17' },
  routing: { tone: 'indigo', strokes: 'M5 12h14M13 6l6 6-6 6' },
  wait: { tone: 'amber', strokes: 'M12 6v6l4 3' },
  self: { tone: 'leaf', strokes: 'M12 7a5 5 0 1 0 .01 0M12 12v.01' },
  contact: { tone: 'indigo', strokes: 'M6 18l1-4 8-8 3 3-8 8z' },
};

/** The card of pages without a verdict. */
const SITE_CARD = 'site';

/** Names of all cards, as their addresses have them. */
export const SHARE_CARDS = [SITE_CARD, ...(Object.keys(VERDICT_LOOKS) as readonly Verdict[])] as const;

/** The name of the card of pages with a verdict, or without one. */
export function shareCardOf(verdict: Verdict | undefined): (typeof SHARE_CARDS)[number] {
  return verdict ?? SITE_CARD;
}

/** What a card says. */
export interface ShareCard {
  /** The shop's SVG. */
  readonly logo: string;
  readonly title: string;
  readonly headline: string;
  readonly verdict: { readonly kind: Verdict; readonly word: string } | undefined;
}

/** Measures of a font in its size. */
export const FONT_UNITS = 1000;

/** What cards are drawn with: a font and colours by their tokens. */
export interface CardTools {
  /** In the units of the font. */
  readonly widthOf: (text: string) => number;
  /** Path data of SVG: the text on its baseline, from the left. */
  readonly pathOf: (text: string) => string;
  readonly colour: (token: string) => string;
}

/** Where a text may stand, and how large at most. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly sizePx: number;
}

const MARGIN_PX = 90;
const WIDTH_PX = SHARE_CARD_PX.width - 2 * MARGIN_PX;
const LOGO_PX = 88;
const SIGN_PX = 136;
const TITLE: Box = { x: 204, y: 88, widthPx: WIDTH_PX - 114, heightPx: 80, sizePx: 52 };
const WORD: Box = { x: 264, y: 250, widthPx: WIDTH_PX - 174, heightPx: 160, sizePx: 120 };
const BELOW: Box = { x: MARGIN_PX, y: 460, widthPx: WIDTH_PX, heightPx: 110, sizePx: 46 };
const WHOLE: Box = { x: MARGIN_PX, y: 230, widthPx: WIDTH_PX, heightPx: 320, sizePx: 104 };
const LINE = 1.2;
const BASELINE = 0.9;

/** The SVG of the picture beside a link: the shop, the verdict if the page has one, and what the site is for. */
export function composeShareCard({ logo, title, headline, verdict }: ShareCard, tools: CardTools): string {
  const { colour } = tools;
  const { width, height } = SHARE_CARD_PX;
  const write = (text: string, box: Box, token: string) =>
    `<g fill="${colour(token)}">${fitText(text, box, tools)}</g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    `<path fill="${colour('paper')}" d="M0 0h${String(width)}v${String(height)}H0z"/>`,
    `<image x="${String(MARGIN_PX)}" y="${String(TITLE.y - 8)}" width="${String(LOGO_PX)}" height="${String(LOGO_PX)}" href="data:image/svg+xml,${encodeURIComponent(plainColours(logo))}"/>`,
    write(title, TITLE, 'ink'),
    ...(verdict === undefined
      ? [write(headline, WHOLE, 'leaf')]
      : [
          drawSign(verdict.kind, colour),
          write(verdict.word, WORD, VERDICT_LOOKS[verdict.kind].tone),
          write(headline, BELOW, 'muted'),
        ]),
    '</svg>',
  ].join('');
}

function drawSign(verdict: Verdict, colour: CardTools['colour']): string {
  const { tone, strokes } = VERDICT_LOOKS[verdict];
  const place = `translate(${String(MARGIN_PX)} ${String(WORD.y + 6)}) scale(${String(SIGN_PX / 24)})`;
  return `<g transform="${place}" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="12" fill="${colour(tone)}"/><path d="${strokes}" fill="none" stroke="${colour('paper')}" stroke-width="2"/></g>`;
}

/** The lines of a text, as large as its box lets them be. */
function fitText(text: string, box: Box, { widthOf, pathOf }: CardTools): string {
  for (let { sizePx } = box; ; sizePx -= 1) {
    const room = (box.widthPx / sizePx) * FONT_UNITS;
    const lines = breakLines(text, room, widthOf);
    const fits = lines.length * sizePx * LINE <= box.heightPx && lines.every((line) => widthOf(line) <= room);
    if (!fits && sizePx > 1) continue;
    return lines
      .map((line, place) => {
        const y = (box.y + (place * LINE + BASELINE) * sizePx).toFixed(1);
        const scale = String(sizePx / FONT_UNITS);
        return `<path transform="translate(${String(box.x)} ${y}) scale(${scale})" d="${pathOf(line)}"/>`;
      })
      .join('');
  }
}

function breakLines(text: string, room: number, widthOf: CardTools['widthOf']): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
