import type { Lexicon } from './lexicon.ts';
import { findNearStems, type NearStem } from './near-stems.ts';
import { packLetters, unpackLetters } from './pack-letters.ts';
import { hashOf, unpackWordSet } from './word-set.ts';
import { isDenied } from '../language/negation.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';

/** What is known of how words are spelled, for putting slips right. */
export interface Spelling {
  /** Whether a word of the language has the stem: then it is no slip. Sure only of stems near to one of the content. */
  readonly isWord: (stem: string) => boolean;
  /** The stems of the content and of words of courtesy that a stem may be a slip of. */
  readonly stemsNear: (stem: string) => readonly NearStem[];
  /** The word of the content with that stem, with that ending if there is such a word. */
  readonly formOf: (stem: string, ending: string) => string;
}

/** What search loads once a word is unknown: `poisk/slova.json`. */
export interface SpellingFile {
  /** Hash of the stems it was made for: another build's index has others. */
  readonly of: number;
  /** Stems of the language that are near to one of the content, as `packWordSet` writes them. */
  readonly lookalikes: string;
  /** As `packEndings` writes them. */
  readonly endings: string;
}

/** Whether the parsed JSON has the shape of the spelling file, and is no other page a host sent instead. */
export function isSpellingFile(value: unknown): value is SpellingFile {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['lookalikes', 'endings'].map((part): unknown => Reflect.get(value, part));
  return texts.every((text) => typeof text === 'string') && typeof Reflect.get(value, 'of') === 'number';
}

/** The stems of an index with words as texts write them, in the order of the alphabet. */
export function spelledStems({
  frequencies,
  synonyms,
}: Pick<Lexicon, 'frequencies' | 'synonyms'>): readonly string[] {
  return [...new Set([...frequencies.keys(), ...synonyms.stems])].filter((stem) => !isDenied(stem)).sort();
}

/**
 * For each stem the endings of the words that have it, the commonest first.
 * @example packEndings(['курьер'], ['Где курьеры?', 'нет курьера']) → 's|f'
 */
export function packEndings(stems: readonly string[], texts: readonly string[]): string {
  const endingsOf = new Map(stems.map((stem) => [stem, new Set<string>()]));
  const counts = new Map<string, number>();
  for (const { token, stem } of texts.flatMap(wordsOf)) {
    const endings = endingsOf.get(stem);
    if (endings === undefined) continue;
    const ending = token.slice(stem.length);
    endings.add(ending);
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const byFrequency = Array.from(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([ending]) => ending);
  // In one order they compress better.
  const lists = Array.from(endingsOf.values(), (endings) =>
    byFrequency.filter((ending) => endings.has(ending)).join('|'),
  );
  return packLetters(lists.join(' '));
}

/** Makes a spelling file ready to be asked for an index; throws if it was made for another. */
export function readSpelling(file: SpellingFile, lexicon: Lexicon): Spelling {
  const stems = spelledStems(lexicon);
  if (file.of !== hashOf(stems.join(' '))) throw new Error('the spelling of another index');
  return makeSpelling(stems, file.endings, unpackWordSet(file.lookalikes));
}

/** What stems, their packed endings and the language's words say of spelling. */
export function makeSpelling(
  stems: readonly string[],
  packedEndings: string,
  isWord: Spelling['isWord'],
): Spelling {
  const lists = unpackLetters(packedEndings).split(' ');
  const endingsOf = new Map(stems.map((stem, at) => [stem, lists[at]?.split('|') ?? []]));
  for (const { token, stem } of Array.from(STOP_WORDS).flatMap(wordsOf)) {
    if (!endingsOf.has(stem)) endingsOf.set(stem, [token.slice(stem.length)]);
  }
  return {
    isWord,
    stemsNear: findNearStems(endingsOf.keys()),
    formOf: (stem, ending) => {
      const endings = endingsOf.get(stem) ?? [];
      return stem + (endings.includes(ending) ? ending : (endings[0] ?? ''));
    },
  };
}
