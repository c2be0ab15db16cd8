import type { Lexicon } from './lexicon.ts';
import type { WordFamily } from '../language/word-families.ts';
import {
  isWordHintsFile,
  packRising,
  packWordHints,
  unpackRising,
  unpackWordHints,
  type WordHintsFile,
} from './word-hints.ts';

/** Which words of an index are forms and relatives of others, and of words that readers type instead. */
export interface KinFile {
  /** Places of the stems of each family among the index's own stems. */
  readonly families: string;
  /** For relatives that no page has, the place of one that a page has. */
  readonly relatives: WordHintsFile;
}

/** Finds the stems of an index that are of one family with a stem, itself left out. */
export type Kin = (stem: string) => readonly string[];

/** No word has relatives: before the file is there. */
export const NO_KIN: Kin = () => [];

const END = ' ';

/** Words of fewer pages are hardly asked for in another form. */
const LEAST_PAGES = 2;

/** Packs families for an index; `isNear` tells what search finds akin without a table. */
export function packKin(
  families: readonly WordFamily[],
  { stems, frequencies }: Pick<Lexicon, 'stems' | 'frequencies'>,
  isNear: (stem: string, other: string) => boolean,
): KinFile {
  const placeOf = new Map(stems.map((stem, place) => [stem, place]));
  const groups: string[] = [];
  const relatives = new Map<string, readonly number[]>();
  for (const family of families) {
    const own = family.stems.flatMap((stem) => placeOf.get(stem) ?? []).sort((one, other) => one - other);
    const [first] = own;
    if (first === undefined) continue;
    if (own.length > 1) groups.push(packRising(own));
    const pages = family.stems.reduce((sum, stem) => sum + (frequencies.get(stem) ?? 0), 0);
    if (pages < LEAST_PAGES) continue;
    for (const stem of family.stems) {
      const isFound = placeOf.has(stem) || own.some((place) => isNear(stem, stems[place] ?? ''));
      if (!isFound) relatives.set(stem, [first]);
    }
  }
  return { families: groups.sort().join(END), relatives: packWordHints(relatives) };
}

/** Reads what `packKin` wrote for an index of the same stems. */
export function unpackKin({ families, relatives }: KinFile, stems: readonly string[]): Kin {
  const familyOf = new Map<string, readonly string[]>();
  for (const group of families.split(END)) {
    const members = unpackRising(group).flatMap((place) => stems[place] ?? []);
    for (const stem of members) familyOf.set(stem, members);
  }
  const anchorOf = unpackWordHints(relatives);
  return (stem) => {
    const anchor = familyOf.has(stem)
      ? stem
      : stems[anchorOf(stem).find((place) => isAlike(stem, stems[place])) ?? -1];
    if (anchor === undefined) return [];
    return (familyOf.get(anchor) ?? [anchor]).filter((member) => member !== stem);
  };
}

/** A hash may be of another word; relatives begin with the same letter, but for a few. */
function isAlike(stem: string, other: string | undefined): boolean {
  return other?.startsWith(stem.charAt(0)) === true;
}

/** Whether the parsed JSON has the shape of packed families. */
export function isKinFile(value: unknown): value is KinFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'families') === 'string' &&
    isWordHintsFile(Reflect.get(value, 'relatives'))
  );
}
