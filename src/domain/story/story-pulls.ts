import { denialsIn } from '../language/negation.ts';
import { wordsOf } from '../language/words.ts';
import { oddsOf, type Pulls } from '../pull/pulls.ts';
import { codeOf } from '../search/word-set.ts';
import type { StoryColumns } from './story-columns.ts';

/** Words that share a code cost less than the room of longer ones. */
const CODE_BITS = 16;

/** The codes of what a text says: its words, those of grammar too, and the denied ones once more as such. */
export function codesOf(text: string): readonly number[] {
  const words = wordsOf(text);
  const terms = [
    ...words.filter(({ token }) => /\p{L}/u.test(token)).map(({ stem }) => stem),
    ...denialsIn(text, words).map(({ term }) => term),
  ];
  return [...new Set(terms.map((term) => codeOf(term, CODE_BITS)))];
}

/** How strongly a text pulls towards each outcome, by its place in the tree, and towards none of them, which comes last. */
export function pullsOfText(pulls: Pulls, text: string, columns: StoryColumns): readonly number[] {
  return oddsOf(pulls, codesOf(text), columns);
}

/** The words of a text that pull towards an outcome, as they were typed: for who asks why. */
export function pullingWords(
  pulls: Pulls,
  text: string,
  columns: StoryColumns,
  outcome: number,
): readonly string[] {
  const words = wordsOf(text);
  const denied = new Map(denialsIn(text, words).map(({ word, term }) => [word, term]));
  const towards = ([column]: readonly [number, number]) => columns[column]?.includes(outcome) === true;
  const pulling = words.filter((word) =>
    [word.stem, denied.get(word) ?? word.stem].some((term) =>
      [...(pulls.get(codeOf(term, CODE_BITS)) ?? [])].some(towards),
    ),
  );
  return [...new Set(pulling.map(({ token }) => token))];
}
