import { denialsIn } from '../language/negation.ts';
import { wordsOf } from '../language/words.ts';
import { NO_NUMBERS, packNumbers, unpackNumbers } from '../search/pack-numbers.ts';
import { hashOf } from '../search/word-set.ts';

/**
 * How strongly words of stories pull towards outcomes, learned from stories that people told (`learn-story-pulls.ts`): a
 * part of `/reshenie/rasskaz.json`. The last column is for stories that nothing here answers.
 */
export interface StoryPullsFile {
  /** Codes of all words that pull, as `packNumbers` writes them. */
  readonly words: string;
  /** For each strength in `STRENGTHS` the pulls: place of the word × number of columns + column. */
  readonly pulls: readonly string[];
}

/** How strongly each word pulls towards each column, by the code of the word. */
export type StoryPulls = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Of a content without told stories. */
export const NO_STORY_PULLS: StoryPullsFile = { words: NO_NUMBERS, pulls: [] };

/** How strong a pull may be, in log odds. */
const STRENGTHS = [1.5, 3] as const;

/** A word of a longer story pulls less, but two words together pull more than one. */
const SHARE_OF_LENGTH = 0.35;

const CODE_BITS = 16;
const HASH_BITS = 32;

/** The codes of what a text says: its words, those of grammar too, and the denied ones once more as such. */
export function codesOf(text: string): readonly number[] {
  const words = wordsOf(text);
  const terms = [
    ...words.filter(({ token }) => /\p{L}/u.test(token)).map(({ stem }) => stem),
    ...denialsIn(text, words).map(({ term }) => term),
  ];
  return [...new Set(terms.map(codeOf))];
}

/** By which share of its strength each of so many words pulls. */
export function shareOf(count: number): number {
  return Math.max(1, count) ** -SHARE_OF_LENGTH;
}

/** How strongly a text pulls towards each of the columns. */
export function pullsOfText(pulls: StoryPulls, text: string, columns: number): readonly number[] {
  const words = codesOf(text).flatMap((code) => pulls.get(code) ?? []);
  const odds = new Array<number>(columns).fill(0);
  for (const word of words) {
    for (const [column, pull] of word) odds[column] = (odds[column] ?? 0) + pull * shareOf(words.length);
  }
  return odds;
}

/** The words of a text that pull towards a column, as they were typed: for who asks why. */
export function pullingWords(pulls: StoryPulls, text: string, column: number): readonly string[] {
  const words = wordsOf(text);
  const denied = new Map(denialsIn(text, words).map(({ word, term }) => [word, term]));
  const pulling = words.filter((word) =>
    [word.stem, denied.get(word) ?? word.stem].some((term) => pulls.get(codeOf(term))?.has(column)),
  );
  return [...new Set(pulling.map(({ token }) => token))];
}

/** Packs what was learned, each pull as the strength that comes nearest; weaker ones than half of the least are none. */
export function packStoryPulls(pulls: StoryPulls, columns: number): StoryPullsFile {
  const strong = Array.from(pulls, ([code, ofWord]) => ({
    code,
    pulls: Array.from(ofWord, ([column, pull]) => ({ column, strength: nearestStrength(pull) })).filter(
      ({ strength }) => strength !== -1,
    ),
  })).filter((word) => word.pulls.length > 0);
  const words = strong.sort((one, other) => one.code - other.code);
  return {
    words: packNumbers(words.map(({ code }) => code)),
    pulls: STRENGTHS.map((_, strength) =>
      packNumbers(
        words.flatMap((word, place) =>
          word.pulls
            .filter((pull) => pull.strength === strength)
            .map(({ column }) => place * columns + column)
            .sort((one, other) => one - other),
        ),
      ),
    ),
  };
}

/** Reads what `packStoryPulls` wrote. */
export function unpackStoryPulls({ words, pulls }: StoryPullsFile, columns: number): StoryPulls {
  const codes = unpackNumbers(words);
  const unpacked = new Map(codes.map((code) => [code, new Map<number, number>()]));
  pulls.forEach((packed, strength) => {
    for (const cell of unpackNumbers(packed)) {
      const code = codes[Math.floor(cell / columns)] ?? -1;
      unpacked.get(code)?.set(cell % columns, STRENGTHS[strength] ?? 0);
    }
  });
  return unpacked;
}

function codeOf(term: string): number {
  return hashOf(term) >>> (HASH_BITS - CODE_BITS);
}

/** The place of the strength that comes nearest; -1 if none is nearer than no pull. */
function nearestStrength(pull: number): number {
  const distances = [0, ...STRENGTHS].map((strength) => Math.abs(strength - pull));
  return distances.indexOf(Math.min(...distances)) - 1;
}
