import { matchesIn } from './matches.ts';

/** A word with a letter of another alphabet in it. */
export interface MixedWord {
  readonly word: string;
  readonly start: number;
  /** Whose the letters are that don't belong there. */
  readonly foreign: 'latin' | 'cyrillic';
  readonly letters: readonly ForeignLetter[];
  /** The word in one alphabet; `undefined` where the letters look like none of the other. */
  readonly right: string | undefined;
}

/** A letter of another alphabet, with its place in the word from 1. */
export interface ForeignLetter {
  readonly letter: string;
  readonly place: number;
}

const LATIN_TWINS = 'ABCEHKMOPTXYËaceopxykë';
const CYRILLIC_TWINS = 'АВСЕНКМОРТХУЁасеорхукё';
const TO_CYRILLIC = new Map(Array.from(LATIN_TWINS, (letter, at) => [letter, CYRILLIC_TWINS.charAt(at)]));
const TO_LATIN = new Map(Array.from(TO_CYRILLIC, ([latin, cyrillic]) => [cyrillic, latin]));
const LATIN = /[A-Za-zÀ-ɏ]/;
const CYRILLIC = /[Ѐ-ӿ]/;
/** What names and ids lack, which are most of what is read. */
const MAY_BE_RUSSIAN = /[Ѐ-ӿ]|[AP]-\d/;
const SIDE_BY_SIDE = /[A-Za-zÀ-ɏ]\d*[Ѐ-ӿ]|[Ѐ-ӿ]\d*[A-Za-zÀ-ɏ]/;
/** An abbreviation with a Russian ending. */
const ENDED_ABBREVIATION = /^(\p{Lu}{2,})(\p{Ll}+)$/u;
/** Names joined into one: «СберMarket» is meant so. */
const JOINED_NAMES = /^(?:\p{Lu}\p{Ll}+){2,}$/u;

/**
 * What stands alone and is Russian all the same: the numbers of articles and outcomes, and words of one letter before
 * another in Russian, capital ones at the beginning of a sentence.
 */
const RUSSIAN_ALONE =
  /(?<![\p{L}\p{N}-])(?:[AP](?=-\d)|[acoyk](?= [«(]?[а-яё])|(?<=^|[.!?…] )[ACOYKB](?= [«(]?[а-яё]))/gu;

/**
 * Words in which a letter of another alphabet looks right and is never found.
 * @example mixedWords('Cколько') → [{ word: 'Cколько', start: 0, foreign: 'latin', letters: [{ letter: 'C', place: 1 }], right: 'Сколько' }]
 */
export function mixedWords(text: string): readonly MixedWord[] {
  if (!LATIN.test(text) || !MAY_BE_RUSSIAN.test(text)) return [];
  const words = SIDE_BY_SIDE.test(text) ? Array.from(text.matchAll(/\p{L}+(?:\d+\p{L}+)*/gu)) : [];
  const mixed = words.flatMap(({ 0: word, index }) => judge(word, index));
  const alone = matchesIn(text, RUSSIAN_ALONE).map(({ 0: letter, index: start }): MixedWord => {
    const word = /^\S-\d+/.exec(text.slice(start))?.[0] ?? letter;
    const right = `${TO_CYRILLIC.get(letter) ?? letter}${word.slice(1)}`;
    return { word, start, foreign: 'latin', letters: [{ letter, place: 1 }], right };
  });
  return [...mixed, ...alone];
}

function judge(word: string, start: number): readonly MixedWord[] {
  const letters = Array.from(word, (letter, at) => ({ letter, place: at + 1 }));
  const latin = letters.filter(({ letter }) => LATIN.test(letter));
  const cyrillic = letters.filter(({ letter }) => CYRILLIC.test(letter));
  if (latin.length === 0 || cyrillic.length === 0 || JOINED_NAMES.test(word)) return [];
  const inCyrillic = withTwins(latin, TO_CYRILLIC) ? replaced(word, TO_CYRILLIC) : undefined;
  const inLatin = withTwins(cyrillic, TO_LATIN) ? replaced(word, TO_LATIN) : undefined;
  if (inCyrillic === undefined && ENDED_ABBREVIATION.test(word)) {
    const right = word.replace(ENDED_ABBREVIATION, '$1-$2');
    return [{ word, start, foreign: 'cyrillic', letters: cyrillic, right }];
  }
  const isRussian =
    (inCyrillic === undefined) === (inLatin === undefined)
      ? cyrillic.length >= latin.length
      : inCyrillic !== undefined;
  return isRussian
    ? [{ word, start, foreign: 'latin', letters: latin, right: inCyrillic }]
    : [{ word, start, foreign: 'cyrillic', letters: cyrillic, right: inLatin }];
}

function withTwins(letters: readonly ForeignLetter[], twins: ReadonlyMap<string, string>): boolean {
  return letters.every(({ letter }) => twins.has(letter));
}

function replaced(word: string, twins: ReadonlyMap<string, string>): string {
  return Array.from(word, (letter) => twins.get(letter) ?? letter).join('');
}
