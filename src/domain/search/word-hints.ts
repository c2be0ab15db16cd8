import { codeOf } from './word-set.ts';
import { stemsOf } from '../language/words.ts';

/**
 * Which pages a word hints at, for words of aliases that are not kept whole: `poisk/nazvaniya.json`. A word is kept as a
 * short hash, so that thousands cost a byte or two each; one in some sixty foreign words is taken for one of them.
 */
export interface WordHintsFile {
  /** Hashes in rising order, each as its distance from the one before. */
  readonly words: string;
  /** For each hash the places of its pages in the answers file, each as its distance from the one before, then `END`. */
  readonly pages: string;
}

/** Finds the places of the pages that a stem hints at, none for most stems. */
export type WordHints = (stem: string) => readonly number[];

/** No word hints at anything: before the file is there. */
export const NO_HINTS: WordHints = () => [];

const HASH_BITS = 18;

/** Numbers are written as characters from here on. */
const FIRST_CODE = 0x23;

/** Codes left out: JSON writes a backslash longer, and halves of a pair side by side are read as one character. */
const LEFT_OUT = [
  { from: 0x5c, count: 1 },
  { from: 0xd800, count: 0x800 },
] as const;
const END = ' ';

/** A word of more pages than this tells none of them from the others. */
const MOST_PAGES = 6;

/** What a page says of itself in whole phrases, and what more it is called. */
export interface CalledPage {
  readonly whole: readonly string[];
  readonly further: readonly string[];
  /** Whether it leans on the words of other pages, as nodes do on those of their articles. */
  readonly leans: boolean;
}

/**
 * The places of the pages whose further names have a stem that no page has whole; by that stem. What a single name says
 * is no word of a page that leans on others.
 */
export function collectHints(
  pages: readonly CalledPage[],
  whole: Pick<ReadonlySet<string>, 'has'>,
): ReadonlyMap<string, readonly number[]> {
  const namings = new Map<string, number[]>();
  pages.forEach(({ further }, page) => {
    for (const stem of further.flatMap((name) => [...new Set(stemsOf(name))])) {
      if (!whole.has(stem)) namings.set(stem, [...(namings.get(stem) ?? []), page]);
    }
  });
  const hints = Array.from(namings, ([stem, named]) => {
    const isSingle = named.length === 1;
    return [stem, [...new Set(named)].filter((page) => !isSingle || pages[page]?.leans !== true)] as const;
  });
  return new Map(hints.filter(([, found]) => found.length > 0 && found.length <= MOST_PAGES));
}

/** Packs the places of pages by stem. */
export function packWordHints(pagesOf: ReadonlyMap<string, Iterable<number>>): WordHintsFile {
  const byHash = new Map<number, Set<number>>();
  for (const [stem, pages] of pagesOf) {
    const hash = codeOf(stem, HASH_BITS);
    byHash.set(hash, new Set([...(byHash.get(hash) ?? []), ...pages]));
  }
  const sorted = [...byHash].sort(([one], [other]) => one - other);
  return {
    words: packRising(sorted.map(([hash]) => hash)),
    pages: sorted.map(([, pages]) => packRising([...pages].sort((one, other) => one - other)) + END).join(''),
  };
}

/** Reads what `packWordHints` wrote. */
export function unpackWordHints({ words, pages }: WordHintsFile): WordHints {
  const hashes = unpackRising(words);
  const lists = pages.split(END).map(unpackRising);
  const byHash = new Map(hashes.map((hash, place) => [hash, lists[place] ?? []]));
  return (stem) => byHash.get(codeOf(stem, HASH_BITS)) ?? [];
}

/** Whether the parsed JSON is such a file, and no other page a host sent instead. */
export function isWordHintsFile(value: unknown): value is WordHintsFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'words') === 'string' &&
    typeof Reflect.get(value, 'pages') === 'string'
  );
}

/** Numbers in rising order as a text, each as its distance from the one before. */
export function packRising(numbers: readonly number[]): string {
  return numbers
    .map((number, place) => {
      const code = FIRST_CODE + number - (numbers[place - 1] ?? -1) - 1;
      return String.fromCodePoint(
        LEFT_OUT.reduce((so, { from, count }) => (so >= from ? so + count : so), code),
      );
    })
    .join('');
}

/** Reads what `packRising` wrote. */
export function unpackRising(text: string): readonly number[] {
  let last = -1;
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const before = LEFT_OUT.filter(({ from }) => code > from).reduce((sum, { count }) => sum + count, 0);
    last += code - before - FIRST_CODE + 1;
    return last;
  });
}
