import { beginsWord, knowsWord, SHORTEST_BEGINNING, type Lexicon } from './lexicon.ts';
import { queryNumber } from './query-number.ts';
import type { QueryWord, WordReading } from './query-word.ts';
import { repairScript } from './repair-script.ts';
import { repairWord } from './repair-word.ts';
import { isStopWord, wordsOf, type Word } from '../language/words.ts';

/** Longer queries are cut: a whole message to support still fits. */
export const MAX_QUERY_LENGTH = 2000;

/** A query of more words than this is a message: words that no page has are its names and details, not its topic, and not worth repair. */
const MOST_QUERY_WORDS = 12;

/** What was understood of a query. */
export interface QueryAnalysis {
  /** The query as it may be shown to the reader. */
  readonly text: string;
  /** The query as it was understood: with layout, Latin letters and slips put right; else equal to `text`. */
  readonly understood: string;
  /** Number of a page that the whole query names, `А-12`. */
  readonly number: string | undefined;
  /** Words that are searched for, in order, each stem once. */
  readonly words: readonly QueryWord[];
  /** Words that were left out, each once: stop words, numbers and names that no page has. */
  readonly dropped: readonly string[];
  /** Whether only the first `MAX_QUERY_LENGTH` characters were read. */
  readonly cut: boolean;
}

/** How to read a query. */
export interface ReadingOptions {
  /** Whether the reader insists on what was typed: nothing is put right. */
  readonly literal?: boolean;
}

/**
 * Reads what was typed, whatever it is, for both tiers of search and for the page that says what it did. What it
 * understood, read again, is understood the same.
 * @example analyzeQuery('djpdhfn ltytu', lexicon) → { text: 'djpdhfn ltytu', understood: 'возврат денег', words: [{ token: 'возврат', … }, …], … }
 */
export function analyzeQuery(
  query: string,
  lexicon: Lexicon,
  { literal = false }: ReadingOptions = {},
): QueryAnalysis {
  const text = tidy(query.slice(0, MAX_QUERY_LENGTH));
  const bare = tidy(withoutTags(text));
  const scripted = literal ? bare : repairScript(bare, lexicon);
  const all = wordsOf(scripted);
  const isMessage = all.filter((word) => !isStopWord(word)).length > MOST_QUERY_WORDS;

  const words = new Map<string, QueryWord>();
  const dropped = new Set<string>();
  const repairs: { readonly word: Word; readonly repaired: string }[] = [];
  all.forEach((typed, at) => {
    const isLast = at === all.length - 1;
    const [word, reading] = literal
      ? ([typed, 'known'] as const)
      : readWord(typed, { isLast, isMessage, lexicon });
    if (word !== typed) repairs.push({ word: typed, repaired: word.token });
    if (isStopWord(word) || isBeside(word, reading, isMessage, isLast)) dropped.add(word.token);
    else if (!words.has(word.stem)) words.set(word.stem, { token: word.token, stem: word.stem, reading });
  });
  const understood = repairs.reduceRight(
    (so, { word, repaired }) => so.slice(0, word.start) + repaired + so.slice(word.end),
    scripted,
  );
  return {
    text,
    understood: understood === bare ? text : understood,
    number: queryNumber(text),
    words: [...words.values()],
    dropped: [...dropped],
    cut: query.length > MAX_QUERY_LENGTH,
  };
}

/** The word as meant and how that was found out. */
function readWord(
  word: Word,
  { lexicon, isLast, isMessage }: { lexicon: Lexicon; isLast: boolean; isMessage: boolean },
): readonly [Word, WordReading] {
  if (knowsWord(lexicon, word)) return [word, 'known'];
  if (isLast && beginsWord(lexicon, word.token)) return [word, 'begun'];
  const repaired = isMessage ? undefined : repairWord(word.token, lexicon);
  const [meant] = repaired === undefined ? [] : wordsOf(repaired);
  return meant === undefined ? [word, 'foreign'] : [meant, 'repaired'];
}

/** Whether the word is beside the topic: a number no page has, a word just begun, a name or detail of a message. */
function isBeside({ token }: Word, reading: WordReading, isMessage: boolean, isLast: boolean): boolean {
  return (
    reading === 'foreign' && (isMessage || /\d/.test(token) || (isLast && token.length < SHORTEST_BEGINNING))
  );
}

/** Drops what has no glyph: control and direction marks, halves of surrogate pairs, unreadable bytes. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}\uFFFD]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
}
