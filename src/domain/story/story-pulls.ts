import { denialsIn } from '../language/negation.ts';
import { wordsOf } from '../language/words.ts';
import { NO_NUMBERS, packNumbers, unpackNumbers } from '../search/pack-numbers.ts';
import { hashOf } from '../search/word-set.ts';
import { outcomeCount, type StoryColumns } from './story-columns.ts';

/**
 * `/reshenie/iz-rasskazov.json`: how strongly words of stories pull towards outcomes, learned from stories that people told
 * (`learn-story-pulls.ts`).
 */
export interface StoryPullsFile {
  /** Codes of all words that pull, as `packNumbers` writes them. */
  readonly words: string;
  /** How strong pulls are, in log odds. */
  readonly strengths: readonly number[];
  /** For each strength its pulls: place of the word × number of columns + column. */
  readonly pulls: readonly string[];
}

/** How strongly each word pulls towards each column, by the code of the word. */
export type StoryPulls = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Of a content without told stories. */
export const NO_STORY_PULLS: StoryPullsFile = { words: NO_NUMBERS, strengths: [], pulls: [] };

/** Whether the parsed JSON has the shape of the file, and is no other page a host sent instead. */
export function isStoryPullsFile(value: unknown): value is StoryPullsFile {
  if (typeof value !== 'object' || value === null) return false;
  return ['strengths', 'pulls'].every((list) => Array.isArray(Reflect.get(value, list))) && 'words' in value;
}

/** Pulls are packed as one of four strengths, each of the pulls between two of these shares of all, weakest first. */
const STRENGTH_SHARES = [0, 0.4, 0.7, 0.9, 1];

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

/** How strongly a text pulls towards each outcome, by its place in the tree, and towards none of them, which comes last. */
export function pullsOfText(pulls: StoryPulls, text: string, columns: StoryColumns): readonly number[] {
  const words = codesOf(text).flatMap((code) => pulls.get(code) ?? []);
  const share = shareOf(words.length);
  const odds = new Array<number>(outcomeCount(columns)).fill(0);
  for (const word of words) {
    for (const [column, pull] of word) {
      for (const outcome of columns[column] ?? []) odds[outcome] = (odds[outcome] ?? 0) + pull * share;
    }
  }
  return odds;
}

/** The words of a text that pull towards an outcome, as they were typed: for who asks why. */
export function pullingWords(
  pulls: StoryPulls,
  text: string,
  columns: StoryColumns,
  outcome: number,
): readonly string[] {
  const words = wordsOf(text);
  const denied = new Map(denialsIn(text, words).map(({ word, term }) => [word, term]));
  const towards = ([column]: readonly [number, number]) => columns[column]?.includes(outcome) === true;
  const pulling = words.filter((word) =>
    [word.stem, denied.get(word) ?? word.stem].some((term) =>
      [...(pulls.get(codeOf(term)) ?? [])].some(towards),
    ),
  );
  return [...new Set(pulling.map(({ token }) => token))];
}

/** Packs what was learned, each pull as the strength that comes nearest; weaker ones than half of the least are none. */
export function packStoryPulls(pulls: StoryPulls, columns: StoryColumns): StoryPullsFile {
  const strengths = strengthsOf([...pulls.values()].flatMap((ofWord) => [...ofWord.values()]));
  const words = Array.from(pulls, ([code, ofWord]) => ({
    code,
    pulls: Array.from(ofWord, ([column, pull]) => ({ column, strength: nearestOf(strengths, pull) })).filter(
      ({ strength }) => strength !== -1,
    ),
  }))
    .filter((word) => word.pulls.length > 0)
    .sort((one, other) => one.code - other.code);
  return {
    words: packNumbers(words.map(({ code }) => code)),
    strengths,
    pulls: strengths.map((_, strength) =>
      packNumbers(
        words.flatMap((word, place) =>
          word.pulls
            .filter((pull) => pull.strength === strength)
            .map(({ column }) => place * columns.length + column)
            .sort((one, other) => one - other),
        ),
      ),
    ),
  };
}

/** Reads what `packStoryPulls` wrote. */
export function unpackStoryPulls(
  { words, strengths, pulls }: StoryPullsFile,
  columns: StoryColumns,
): StoryPulls {
  const codes = unpackNumbers(words);
  const unpacked = new Map(codes.map((code) => [code, new Map<number, number>()]));
  pulls.forEach((packed, strength) => {
    for (const cell of unpackNumbers(packed)) {
      const code = codes[Math.floor(cell / columns.length)] ?? -1;
      unpacked.get(code)?.set(cell % columns.length, strengths[strength] ?? 0);
    }
  });
  return unpacked;
}

function codeOf(term: string): number {
  return hashOf(term) >>> (HASH_BITS - CODE_BITS);
}

/** How strong pulls of each strength are on average. */
function strengthsOf(pulls: readonly number[]): readonly number[] {
  const rising = pulls.filter((pull) => pull > 0).sort((one, other) => one - other);
  const ends = STRENGTH_SHARES.map((share) => Math.ceil(share * rising.length));
  return ends
    .slice(1)
    .map((end, at) => rising.slice(ends[at], end))
    .filter(({ length }) => length > 0)
    .map((some) => Number((some.reduce((sum, pull) => sum + pull, 0) / some.length).toFixed(2)));
}

/** The place of the strength that comes nearest; -1 if none is nearer than no pull. */
function nearestOf(strengths: readonly number[], pull: number): number {
  const distances = [0, ...strengths].map((strength) => Math.abs(strength - pull));
  return distances.indexOf(Math.min(...distances)) - 1;
}
