import { typographySlips, type TypographySlip } from '../domain/language/typography.ts';
import type { ReaderText } from './reader-texts.ts';

/** A piece of a file and what should stand there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/**
 * A file with the slips of its texts put right where they stand, every other byte as it was. A text spelled otherwise
 * than it is read, with escapes, stays; so does a slip inside of another until the outer one is right.
 */
export function fixTypography(
  source: string,
  texts: readonly Pick<ReaderText, 'text' | 'lineAt' | 'column'>[],
): string {
  return texts
    .flatMap((text) => editsOf(source, text))
    .sort((one, other) => other.start - one.start)
    .reduce((fixed, { start, end, right }) => fixed.slice(0, start) + right + fixed.slice(end), source);
}

function editsOf(
  source: string,
  { text, lineAt, column }: Pick<ReaderText, 'text' | 'lineAt' | 'column'>,
): readonly Edit[] {
  const slips = outermost(typographySlips(text));
  if (slips.length === 0) return [];
  const offsets = locate(source, text, startOfLine(source, lineAt(0)) + column - 1);
  return slips.flatMap(wordEdits).flatMap(({ start, end, right }) => {
    const [from, to] = [offsets?.[start], offsets?.[end]];
    return from === undefined || to === undefined ? [] : [{ start: from, end: to, right }];
  });
}

function outermost(slips: readonly TypographySlip[]): readonly TypographySlip[] {
  let end = 0;
  return slips
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, found }) => {
      if (start < end) return false;
      end = start + found.length;
      return true;
    });
}

/** A slip word by word, so that lines stay broken where their editor broke them. */
function wordEdits({ start, found, right }: TypographySlip): readonly Edit[] {
  const [words, rightWords] = [found, right].map((text) => text.split(/(\s+)/)) as [string[], string[]];
  if (words.length !== rightWords.length) return [{ start, end: start + found.length, right }];
  let end = start;
  return words.flatMap((word, at) => {
    end += word.length;
    const rightWord = rightWords[at] ?? word;
    return rightWord === word ? [] : [{ start: end - word.length, end, right: rightWord }];
  });
}

/**
 * Where each character of a text and its end stand in a source, first behind `from`: a line may be broken at any space
 * of the text. `undefined` if the text is not there as it is read.
 */
function locate(source: string, text: string, from: number): readonly number[] | undefined {
  const parts = text.split(/(\s+)/);
  const patterns = parts.map((part) =>
    /^\s/.test(part) ? String.raw`(\s[\s>]*)` : `(${RegExp.escape(part)})`,
  );
  const pattern = new RegExp(patterns.join(''), 'dg');
  pattern.lastIndex = from;
  const places = pattern.exec(source)?.indices?.slice(1);
  return places?.flatMap(([start, end] = [from, from], at) => {
    const length = parts[at]?.length ?? 0;
    const offsets = Array.from({ length }, (_, index) => Math.min(start + index, end));
    return at === parts.length - 1 ? [...offsets, end] : offsets;
  });
}

function startOfLine(source: string, line: number): number {
  return source
    .split('\n')
    .slice(0, line - 1)
    .reduce((offset, { length }) => offset + length + 1, 0);
}
