import { isDenied } from '../language/negation.ts';
import { NO_NUMBERS, packNumbers, unpackNumbers } from './pack-numbers.ts';

/**
 * How strongly words pull towards pages, learned from all that pages are called (`learn-word-pulls.ts`): a part of
 * `poisk/nazvaniya.json`. It names words by their places among the index's own stems.
 */
export interface WordPullsFile {
  /** For each page of each common word, in order, the place of its pull in `PULLS`. */
  readonly common: string;
  /** Pages that a word pulls towards without standing there: place of the stem × number of pages + page. */
  readonly further: string;
}

/** Every word that is not everywhere pulls alike: before the file is there. */
export const NO_WORD_PULLS: WordPullsFile = { common: '', further: NO_NUMBERS };

/** How strongly each word pulls towards each of its pages. */
export type WordPulls = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The pages each stem stands on, or pulls towards. */
type StemPages = ReadonlyMap<string, readonly number[]>;

/** A word of fewer pages pulls towards each of them alike. */
const LEAST_COMMON_PAGES = 10;
/** A word of more pages pulls towards none: it tells nothing of them, and costs a pull for each. */
const MOST_COMMON_PAGES = 56;

/** How strongly a rare word pulls, in log odds, and how a common one may. */
export const RARE_PULL = 4;
const PULLS = [0, 3, 6] as const;

/**
 * Of all pulls towards pages that don't have the word only the strong ones help, and only the strongest fit: of a small
 * shop 3,500, of one with five times as many pages, whose places are longer, 2,800.
 */
const LEAST_FURTHER_PULL = 3;
const MOST_FURTHER_CHARACTERS = 5550;

/** Packs what was learned for an index of these stems. */
export function packWordPulls(pulls: WordPulls, pagesOf: StemPages, pageCount: number): WordPullsFile {
  const stems = [...pagesOf.keys()].sort();
  const common = stems.flatMap((stem) => {
    const pages = pagesOf.get(stem) ?? [];
    return isCommon(pages) ? pages.map((page) => nearestPull(pulls.get(stem)?.get(page) ?? 0)) : [];
  });
  const further = stems.flatMap((stem, place) => {
    const own = new Set(pagesOf.get(stem));
    return [...(pulls.get(stem) ?? [])]
      .filter(([page, pull]) => pull >= LEAST_FURTHER_PULL && !own.has(page))
      .map(([page, pull]) => ({ key: place * pageCount + page, pull, isDenial: isDenied(stem) }));
  });
  // What is denied is mostly the trouble itself, and there are few denials.
  const strongest = further
    .sort((one, other) => Number(other.isDenial) - Number(one.isDenial) || other.pull - one.pull)
    .map(({ key }) => key);
  return { common: common.join(''), further: packFirst(strongest) };
}

/** As many of the numbers as there is room for, from the first on. */
function packFirst(numbers: readonly number[]): string {
  const packed = packNumbers([...numbers].sort((one, other) => one - other));
  const share = MOST_FURTHER_CHARACTERS / packed.length;
  return share >= 1 ? packed : packFirst(numbers.slice(0, Math.floor(numbers.length * share)));
}

/** Reads what `packWordPulls` wrote for an index of the same stems: of each stem the pages, its own first. */
export function unpackWordPulls(
  { common, further }: WordPullsFile,
  pagesOf: StemPages,
  pageCount: number,
): WordPulls {
  const stems = [...pagesOf.keys()].sort();
  let at = 0;
  const pulls = new Map(
    stems.map((stem) => {
      const pages = pagesOf.get(stem) ?? [];
      const pullOf = () => {
        if (isEverywhere(pages)) return 0;
        return isCommon(pages) ? (PULLS[Number(common[at++])] ?? RARE_PULL) : RARE_PULL;
      };
      return [stem, new Map(pages.map((page) => [page, pullOf()]))];
    }),
  );
  for (const key of unpackNumbers(further)) {
    pulls.get(stems[Math.floor(key / pageCount)] ?? '')?.set(key % pageCount, RARE_PULL);
  }
  return pulls;
}

/** Whether the parsed JSON has the shape of packed pulls. */
export function isWordPullsFile(value: unknown): value is WordPullsFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'common') === 'string' &&
    typeof Reflect.get(value, 'further') === 'string'
  );
}

/** Whether a word stands on so many pages that it pulls towards none. */
export function isEverywhere(pages: readonly number[]): boolean {
  return pages.length > MOST_COMMON_PAGES;
}

function isCommon(pages: readonly number[]): boolean {
  return pages.length >= LEAST_COMMON_PAGES && !isEverywhere(pages);
}

/** The place of the pull that comes nearest. */
function nearestPull(pull: number): number {
  const distances = PULLS.map((known) => Math.abs(known - pull));
  return distances.indexOf(Math.min(...distances));
}
