import { beginsWord, hasWord, knowsTerm, knowsWord, SHORTEST_BEGINNING, type Lexicon } from './lexicon.ts';
import { queryNumber } from './query-number.ts';
import type { QueryWord, WordReading } from './query-word.ts';
import { repairScript } from './repair-script.ts';
import { repairWord, SHORTEST_REPAIRED, splitDenial } from './repair-word.ts';
import { denialsIn, deny } from '../language/negation.ts';
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
  /** Words that are searched for, in order, each stem once, then the denied ones as terms of their own. */
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

  const read = all.flatMap((typed, at) =>
    readWord(typed, { isLast: at === all.length - 1, isMessage, isLiteral: literal, lexicon }),
  );
  const denials = deniedWords(scripted, read, lexicon);
  const speaking = new Set(denials.flatMap(({ by, word }) => [by, word]));
  const words = new Map<string, QueryWord>();
  const dropped = new Set<string>();
  for (const { word, reading, isBeside } of read) {
    const { token, stem } = word;
    if (isBeside || isStopWord(word)) {
      if (!speaking.has(word)) dropped.add(token);
    } else if (!words.has(stem)) words.set(stem, { token, stem, reading });
  }
  for (const { denied } of denials) if (!words.has(denied.stem)) words.set(denied.stem, denied);
  const understood = putRight(scripted, read);
  return {
    text,
    understood: understood === bare ? text : understood,
    number: queryNumber(text),
    words: [...words.values()],
    dropped: [...dropped],
    cut: query.length > MAX_QUERY_LENGTH,
  };
}

/** Whether the spelling might put a word of the query right; of the last one `mayBecome` tells whether it may go on to a known word. */
export function mayHaveSlips(
  { words, text }: QueryAnalysis,
  mayBecome: (token: string) => boolean = () => false,
): boolean {
  return words.some(
    ({ token, reading }) =>
      reading === 'foreign' &&
      token.length >= SHORTEST_REPAIRED &&
      !(text.toLowerCase().endsWith(token) && mayBecome(token)),
  );
}

/** A word as it was read, at the place of what was typed. */
interface ReadWord {
  readonly word: Word;
  readonly reading: WordReading;
  /** Whether the word is beside the topic: a number no page has, a word just begun, a name or detail of a message. */
  readonly isBeside: boolean;
}

/** Around a word that is read. */
interface ReadingContext {
  readonly lexicon: Lexicon;
  readonly isLast: boolean;
  readonly isMessage: boolean;
  readonly isLiteral: boolean;
}

/** The word as meant; two if a space was left out. */
function readWord(typed: Word, context: ReadingContext): readonly ReadWord[] {
  const { lexicon, isLast, isMessage, isLiteral } = context;
  const as = (reading: WordReading, isBeside = false) => [{ word: typed, reading, isBeside }];
  if (isLiteral || hasWord(lexicon, typed)) return as('known');
  const split = splitDenial(typed, lexicon);
  if (split === undefined && knowsWord(lexicon, typed)) return as('known');
  if (isLast && beginsWord(lexicon, typed.token)) return as('begun');
  const repaired = split ?? (isMessage ? undefined : repairWord(typed, lexicon));
  if (repaired !== undefined) {
    const { start, end } = typed;
    return wordsOf(repaired).map((word) => ({
      word: { ...word, start, end },
      reading: 'repaired',
      isBeside: false,
    }));
  }
  const isJustBegun = isLast && typed.token.length < SHORTEST_BEGINNING;
  return as('foreign', isMessage || isJustBegun || /\d/.test(typed.token));
}

/** What the query denies, as far as a page or synonym denies it too. */
function deniedWords(text: string, read: readonly ReadWord[], lexicon: Lexicon) {
  const readings = new Map(read.map(({ word, reading }) => [word, reading]));
  return denialsIn(text, [...readings.keys()]).flatMap(({ by, word, term }) => {
    const reading = readings.get(word) ?? 'foreign';
    const token = deny(word.token);
    const isKnown = reading === 'begun' ? beginsWord(lexicon, token) : knowsTerm(lexicon, term);
    return isKnown ? [{ by, word, denied: { token, stem: term, reading } }] : [];
  });
}

/** The text with each repaired word in place of what was typed. */
function putRight(text: string, read: readonly ReadWord[]): string {
  let end = 0;
  let right = '';
  for (const { word, reading } of read) {
    if (reading !== 'repaired') continue;
    // The second of two words that were typed as one stands where the first does.
    right += word.start < end ? ` ${word.token}` : text.slice(end, word.start) + word.token;
    end = word.end;
  }
  return right + text.slice(end);
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
