import type { AnswerDocument, PackedAnswer } from './answer-document.ts';
import { stemsOf } from './words.ts';

/**
 * The page with its aliases and facts boiled down to their stems, for `poisk/otvety.json`.
 * @example packAnswer({ title: 'Где курьер?', aliases: ['где доставщик', 'доставщика нет'], … }) → { title: 'Где курьер?', words: 'доставщик', … }
 */
export function packAnswer({ aliases, facts, ...shown }: AnswerDocument): PackedAnswer {
  const known = new Set(stemsOf(shown.title));
  const words = new Set([...aliases, ...facts].flatMap(stemsOf).filter((stem) => !known.has(stem)));
  // In alphabetical order words compress better.
  return { ...shown, words: [...words].sort().join(' ') };
}
