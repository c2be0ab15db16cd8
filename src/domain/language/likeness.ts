import { wordsOf } from './words.ts';

/** Pairs of neighbouring words of a text, by their stems. */
export type WordPairs = ReadonlySet<string>;

/** The pairs of neighbouring words of a text, for `likeness`. */
export function wordPairs(text: string): WordPairs {
  const stems = wordsOf(text).map(({ stem }) => stem);
  return new Set(stems.slice(1).map((stem, index) => `${stems[index] ?? ''} ${stem}`));
}

/**
 * The share of their word pairs that two texts have in common (Dice): 1 for the same text, 0 for strangers.
 * @example likeness(wordPairs('где мой заказ'), wordPairs('где мой возврат')) → 0.5
 */
export function likeness(a: WordPairs, b: WordPairs): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}
