import { matchesIn } from './matches.ts';

/** A slip in a text with what should stand there. */
export interface TypographySlip {
  readonly start: number;
  readonly found: string;
  readonly right: string;
}

/** A range of small numbers or hours with anything but a dash in it; not part of an order's or a telephone number. */
const RANGE = /(?<![\d:-])(\d{1,3}(?::\d\d)?)(?:-| [-–—] )(\d{1,3}(?::\d\d)?)(?!\d|:\d|-)/gu;

/** What is typed wrong most, and what should stand there; a pattern takes the letters around it for the report. */
const RULES: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/"(?=\S)([^"\n]*[а-яё][^"\n]*)(?<=\S)"/giu, '«$1»'],
  [RANGE, '$1–$2'],
  [/“([^“”\n]*)”/gu, '«$1»'],
  [/(?<![\d|]) [-–] (?!\|)|(?<!\|) [-–] (?![\d|])/gu, ' — '],
  [/(?<=[\p{L}\d»)]) +([,.!?;:])(?!\S)/gu, '$1'],
  [/\.{2,}/gu, '…'],
  [/(?<=\S) {2,}(?=\S)/gu, ' '],
  [/([а-яё]),(?=[а-яё{])/giu, '$1, '],
];

/**
 * Slips of a Russian text: straight quotes, hyphens for dashes, dots for «…», spaces too many or too few.
 * @example typographySlips('Ждать 5-7 дней') → [{ start: 6, found: '5-7', right: '5–7' }]
 */
export function typographySlips(text: string): readonly TypographySlip[] {
  return RULES.flatMap(([pattern, right]) =>
    matchesIn(text, pattern).map(({ 0: found, 1: first = '', 2: second = '', index: start }) => ({
      start,
      found,
      right: right.replace('$1', () => first).replace('$2', () => second),
    })),
  );
}
