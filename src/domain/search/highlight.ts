import { wordsOf } from '../language/words.ts';

/** A piece of a title, to be marked or not. */
export interface TitleSegment {
  readonly text: string;
  readonly matched: boolean;
}

/**
 * The title cut at the words whose stems matched, for printing them marked; joined, the pieces are the title.
 * @example highlight('Можно ли ускорить доставку?', new Set(['доставк'])) → [{ text: 'Можно ли ускорить ', matched: false }, { text: 'доставку', matched: true }, { text: '?', matched: false }]
 */
export function highlight(title: string, matchedStems: ReadonlySet<string>): readonly TitleSegment[] {
  const segments: TitleSegment[] = [];
  let end = 0;
  for (const word of wordsOf(title)) {
    if (!matchedStems.has(word.stem)) continue;
    if (word.start > end) segments.push({ text: title.slice(end, word.start), matched: false });
    segments.push({ text: title.slice(word.start, word.end), matched: true });
    end = word.end;
  }
  if (end < title.length) segments.push({ text: title.slice(end), matched: false });
  return segments;
}
