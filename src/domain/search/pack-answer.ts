import type { AnswerDocument, PackedAnswer } from './answer-document.ts';
import { packLetters } from './pack-letters.ts';
import { stemsOf } from './words.ts';

/** More of a stem on one page adds bytes and hardly certainty. */
const MOST_REPEATS = 2;

/**
 * The page with its aliases and facts boiled down to stems, for `poisk/otvety.json`. What the title or two phrases
 * say already is left out of the others.
 * @example packAnswer({ title: 'Где курьер?', aliases: ['где доставщик', 'доставщика нет'], … }) → { title: 'Где курьер?', phrases: 'ult ljcnfdobr|ljcnfdobr', … }
 */
export function packAnswer({ aliases, facts, ...shown }: AnswerDocument): PackedAnswer {
  const counts = new Map(stemsOf(shown.title).map((stem) => [stem, 1]));
  const isNews = (stem: string) => {
    const count = counts.get(stem) ?? 0;
    counts.set(stem, count + 1);
    return count < MOST_REPEATS;
  };
  // In alphabetical order words compress better; their order says nothing.
  const phrases = [...facts, ...aliases].map((text) =>
    [...new Set(stemsOf(text))].filter(isNews).sort().join(' '),
  );
  return {
    ...shown,
    phrases: packLetters(
      phrases
        .filter((phrase) => phrase !== '')
        .sort()
        .join('|'),
    ),
  };
}
