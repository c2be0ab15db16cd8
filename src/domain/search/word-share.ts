import type { QueryWord } from './query-word.ts';
import { stemsOf } from '../language/words.ts';

/** Share of the words that the text has, 0 to 1, a word being typed as the beginning of another. */
export function shareOf(text: string, words: readonly QueryWord[]): number {
  if (words.length === 0) return 0;
  const stems = new Set(stemsOf(text));
  const has = ({ stem, token, reading }: QueryWord) =>
    reading === 'begun' ? Array.from(stems).some((other) => other.startsWith(token)) : stems.has(stem);
  return words.filter(has).length / words.length;
}
