import { STOP_WORDS } from '../language/stop-words.ts';
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
 * Phrases that settle an answer, each as its terms, in the letters of `pack-letters.ts`: those that share a term stand
 * behind it. Words of grammar keep their places, all others stand in any order.
 * @example packSays(['курьер не приехал', 'жду курьера']) → 'rehmth#!ghbt[f|;le'
 */
export function packSays(phrases: readonly string[]): string {
  const all = phrases.map((phrase) => [...new Set(termsOf(phrase))]);
  const counts = new Map<string, number>();
  for (const term of all.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const countOf = (term: string) => counts.get(term) ?? 0;
  const groups = new Map<string, Set<string>>();
  for (const terms of all) {
    const isInOrder = terms.some((term) => STOP_WORDS.has(term));
    const [first, ...others] = isInOrder
      ? terms
      : terms.toSorted((one, other) => countOf(other) - countOf(one) || (one < other ? -1 : 1));
    if (first === undefined) continue;
    groups.set(first, (groups.get(first) ?? new Set()).add(others.join(' ')));
  }
  const packed = Array.from(groups, ([first, others]) => `${first}#${[...others].sort().join('|')}`);
  return packLetters(packed.sort().join('/'));
}

/** The terms of each phrase that `packSays` wrote. */
export function unpackSays(packed: string): readonly (readonly string[])[] {
  if (packed === '') return [];
  return unpackLetters(packed)
    .split('/')
    .flatMap((group) => {
      const [first = '', others = ''] = group.split('#');
      return others.split('|').map((other) => [first, ...other.split(' ').filter((term) => term !== '')]);
    });
}
