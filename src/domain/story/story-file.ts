import { packLetters, unpackLetters } from '../search/pack-letters.ts';
import { termsOf } from './story-words.ts';

/** `/reshenie/rasskaz.json`: what understanding a story needs besides the search index and the tree. */
export interface StoryFile {
  /** Of each question, in the order of the tree's file, the phrases that settle each of its answers, as `packSays` writes them. */
  readonly says: readonly (readonly string[])[];
  /** Of each article, in the order of the answers file, the place of its outcome in the tree's file; -1 without one. */
  readonly outcomes: readonly number[];
}

/** Whether the parsed JSON has the shape of the file, and is no other page a host sent instead. */
export function isStoryFile(value: unknown): value is StoryFile {
  if (typeof value !== 'object' || value === null) return false;
  return ['says', 'outcomes'].every((list) => Array.isArray(Reflect.get(value, list)));
}

/**
 * Phrases that settle an answer, each as its terms, in the letters of `pack-letters.ts`.
 * @example packSays(['курьер не приехал']) → '!ghbt[fk rehmth'
 */
export function packSays(phrases: readonly string[]): string {
  const packed = phrases.map((phrase) => [...new Set(termsOf(phrase))].join(' '));
  return packLetters(
    [...new Set(packed)]
      .filter((phrase) => phrase !== '')
      .sort()
      .join('|'),
  );
}

/** The terms of each phrase that `packSays` wrote. */
export function unpackSays(packed: string): readonly (readonly string[])[] {
  return packed === ''
    ? []
    : unpackLetters(packed)
        .split('|')
        .map((phrase) => phrase.split(' '));
}
