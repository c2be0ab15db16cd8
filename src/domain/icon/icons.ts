import { permalinks } from '../permalink/permalink.ts';

/** A picture made from the logo for browsers and phones. */
export interface Icon {
  /** Its file below `public/`. */
  readonly file: string;
  readonly sizePx: number;
  /** Side of the square that holds the logo; where it is smaller than the icon, the rest is the shop's paper. */
  readonly logoPx: number;
  /** What the manifest offers it for; the others stand in the head of pages. */
  readonly purpose?: 'any' | 'maskable';
}

const files = permalinks('');

/** Every icon of the site; its SVG, which needs no making, is a page. */
export const ICONS: readonly Icon[] = [
  { file: files.favicon, sizePx: 32, logoPx: 32 },
  { file: files.touchIcon, sizePx: 180, logoPx: 140 },
  { file: files.appIcon(192), sizePx: 192, logoPx: 192, purpose: 'any' },
  { file: files.appIcon(512), sizePx: 512, logoPx: 512, purpose: 'any' },
  // A launcher cuts its own shape out: only what lies in the middle circle, four fifths wide, is sure to stay.
  { file: files.maskableIcon, sizePx: 512, logoPx: 288, purpose: 'maskable' },
];

const COLOUR_OF_PAGE = /var\(--[\w-]+,\s*((?:[^()]|\([^()]*\))+)\)/g;

/**
 * A logo's SVG with the colours it has outside pages, for renderers that know no custom properties.
 * @example plainColours('fill="var(--leaf, #1f6244)"') → 'fill="#1f6244"'
 */
export function plainColours(svg: string): string {
  return svg.replace(COLOUR_OF_PAGE, '$1');
}
