import { NO_NUMBERS, packNumbers, unpackNumbers } from '../search/pack-numbers.ts';

/** What words pull towards: each column is one outcome or several, by their places. */
export type Columns = readonly (readonly number[])[];

/** How strongly each word pulls towards each column, by the code of the word. */
export type Pulls = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Pulls as a file holds them. */
export interface PullsFile {
  /** Codes of all words that pull, as `packNumbers` writes them. */
  readonly words: string;
  /** How strong pulls are, in log odds. */
  readonly strengths: readonly number[];
  /** For each strength its pulls: place of the word × number of columns + column. */
  readonly pulls: readonly string[];
}

/** Where nothing was told to learn from. */
export const NO_PULLS: PullsFile = { words: NO_NUMBERS, strengths: [], pulls: [] };

/** Whether the parsed JSON has the shape of the file, and is no other page a host sent instead. */
export function isPullsFile(value: unknown): value is PullsFile {
  if (typeof value !== 'object' || value === null) return false;
  return ['strengths', 'pulls'].every((list) => Array.isArray(Reflect.get(value, list))) && 'words' in value;
}

/** Pulls are packed as one of four strengths, each of the pulls between two of these shares of all, weakest first. */
const STRENGTH_SHARES = [0, 0.4, 0.7, 0.9, 1];

/** A word of a longer text pulls less, but two words together pull more than one. */
const SHARE_OF_LENGTH = 0.35;

/** By which share of its strength each of so many words pulls. */
export function shareOf(count: number): number {
  return Math.max(1, count) ** -SHARE_OF_LENGTH;
}

/** How many outcomes the columns are of. */
export function outcomeCount(columns: Columns): number {
  return columns.filter(({ length }) => length === 1).length;
}

/** How strongly a text of these codes pulls towards each outcome, by its place, in log odds. */
export function oddsOf(pulls: Pulls, codes: readonly number[], columns: Columns): readonly number[] {
  const words = codes.flatMap((code) => pulls.get(code) ?? []);
  const share = shareOf(words.length);
  const odds = new Array<number>(outcomeCount(columns)).fill(0);
  for (const word of words) {
    for (const [column, pull] of word) {
      for (const outcome of columns[column] ?? []) odds[outcome] = (odds[outcome] ?? 0) + pull * share;
    }
  }
  return odds;
}

/** Packs what was learned, each pull as the strength that comes nearest; weaker ones than half of the least are none. */
export function packPulls(pulls: Pulls, columns: Columns): PullsFile {
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

/** Reads what `packPulls` wrote. */
export function unpackPulls({ words, strengths, pulls }: PullsFile, columns: Columns): Pulls {
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
