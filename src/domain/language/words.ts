import { stemmer } from '@orama/stemmers/russian';
import { denialsIn } from './negation.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word of a text, with its place there. */
export interface Word {
  /** Lower case, `е` for `ё`. */
  readonly token: string;
  /** What inflected forms of the word share. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Infinitives of one syllable, which the stemmer takes for nouns: «стать» for a «статья», «брать» for a «брат». */
const SHORT_INFINITIVE = /^[бвгджзклмнпрстхшщ]+[ая]ть$/;
const NOUNS_LIKE_IT: ReadonlySet<string> = new Set(['зять', 'мать', 'пять', 'рать']);

/** Texts repeat their words, and a stem takes longer to find than all else that is done with a word. */
const knownStems = new Map<string, string>();

/**
 * What inflected forms of a word in lower case, `е` for `ё`, share.
 * @example stemOf('доставку') → 'доставк'
 */
export function stemOf(token: string): string {
  const stem = knownStems.get(token) ?? findStem(token);
  knownStems.set(token, stem);
  return stem;
}

function findStem(token: string): string {
  return SHORT_INFINITIVE.test(token) && !NOUNS_LIKE_IT.has(token) ? token : stemmer(token);
}

/**
 * The words of a text in order, for the index, queries and highlighting alike.
 * @example wordsOf('Ещё ждёте?') → [{ token: 'еще', stem: 'ещ', start: 0, end: 3 }, { token: 'ждете', stem: 'ждет', … }]
 */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => {
    const token = match[0].normalize('NFC').toLowerCase().replaceAll('ё', 'е');
    return { token, stem: stemOf(token), start: match.index, end: match.index + match[0].length };
  });
}

/** Whether the word says nothing of the topic and is left out of index and queries. */
export function isStopWord(word: Word): boolean {
  return STOP_WORDS.has(word.token);
}

/**
 * Stems of the words that carry the topic, repeated as often as the text does, then those of denied words as terms of
 * their own.
 * @example stemsOf('Можно ли ускорить доставку?') → ['ускор', 'доставк']
 * @example stemsOf('Заказ не пришёл') → ['заказ', 'пришел', '!пришел']
 */
export function stemsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return [
    ...words.filter((word) => !isStopWord(word)).map((word) => word.stem),
    ...denialsIn(text, words).map(({ term }) => term),
  ];
}
