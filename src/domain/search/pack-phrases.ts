import type { AnswerNames } from './answer-document.ts';
import { packLetters, unpackLetters } from './pack-letters.ts';
import { foldDenials, unfoldDenials } from '../language/negation.ts';
import { stemsOf } from '../language/words.ts';

/** More of a stem on one page adds bytes and hardly certainty. */
const MOST_REPEATS = 2;

/**
 * Aliases and facts of a page, each as stems with spaces between them, joined by `|`, in the letters of
 * `pack-letters.ts`, for `poisk/otvety.json`. What the title or two phrases say already is left out of the others.
 * @example packPhrases({ title: 'Где курьер?', aliases: ['где доставщик', 'доставщика нет'], … }) → 'ult ljcnfdobr|ljcnfdobr'
 */
export function packPhrases({ title, aliases, facts }: AnswerNames): string {
  const counts = new Map(stemsOf(title).map((stem) => [stem, 1]));
  const isNews = (stem: string) => {
    const count = counts.get(stem) ?? 0;
    counts.set(stem, count + 1);
    return count < MOST_REPEATS;
  };
  // In alphabetical order words compress better; their order says nothing.
  const phrases = [...facts, ...aliases].map((text) =>
    [...foldDenials([...new Set(stemsOf(text))].filter(isNews))].sort().join(' '),
  );
  return packLetters(
    phrases
      .filter((phrase) => phrase !== '')
      .sort()
      .join('|'),
  );
}

/** The stems of each phrase, as `packPhrases` and `packSynonyms` write them. */
export function unpackPhrases(packed: string): readonly (readonly string[])[] {
  return packed === ''
    ? []
    : unpackLetters(packed)
        .split('|')
        .map((phrase) => unfoldDenials(phrase.split(' ')));
}
