import { STOP_WORDS } from '../language/stop-words.ts';
import { deny, isDenied, plainStem } from '../language/negation.ts';
import type { Word } from '../language/words.ts';
import type { QueryWord } from './query-word.ts';
import { NO_KIN, type Kin } from './kin.ts';
import type { Spelling } from './spelling.ts';
import type { SynonymTable } from './synonyms.ts';
import { NO_HINTS, type WordHints } from './word-hints.ts';

/** The words of an index, against which queries are read. */
export interface Lexicon {
  readonly pageCount: number;
  /** All stems of the pages in alphabetical order. */
  readonly stems: readonly string[];
  /** On how many pages each stem stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly synonyms: SynonymTable;
  /** Further pages that a word hints at, also one of no other page. */
  readonly hints: WordHints;
  /** Stems of the pages that are one word with others. */
  readonly kin: Kin;
  /** Loaded only when a word is unknown: without it no word is put right. */
  readonly spelling?: Spelling;
}

/** Whether the word is known for certain: word hints may take one foreign word in sixty for one of theirs. */
export function hasWord({ frequencies, synonyms }: Lexicon, { token, stem }: Word): boolean {
  return STOP_WORDS.has(token) || frequencies.has(stem) || synonyms.stems.has(stem);
}

/** Whether the word stands on a page, in a synonym or among the words left out: then it is no slip of the fingers. */
export function knowsWord(lexicon: Lexicon, { token, stem }: Word): boolean {
  return STOP_WORDS.has(token) || knowsTerm(lexicon, stem);
}

/** Whether the stem, or the denied one, stands on a page or in a synonym. */
export function knowsTerm(lexicon: Lexicon, term: string): boolean {
  const { frequencies, synonyms, hints } = lexicon;
  return (
    frequencies.has(term) ||
    synonyms.stems.has(term) ||
    hints(term).length > 0 ||
    kinOf(lexicon, term).length > 0
  );
}

/** Terms of the pages that are one word with a term: of a denied one those that are denied. */
export function kinOf({ kin, frequencies }: Lexicon, term: string): readonly string[] {
  if (!isDenied(term)) return kin(term);
  return kin(plainStem(term))
    .map(deny)
    .filter((denied) => frequencies.has(denied));
}

/** A denial stands where its word does: both at full weight would count one word twice, so they share it. */
const DENIAL_SHARE = 0.45;

/** Inverse document frequency: what stands on every page says little, what stands on none says most. */
export function rarity({ pageCount, frequencies, hints }: Lexicon, stem: string): number {
  const frequency = (frequencies.get(stem) ?? 0) + hints(stem).length;
  const rare = Math.log(1 + (pageCount + 1) / (frequency + 0.5));
  return isDenied(stem) && frequencies.has(plainStem(stem)) ? rare * DENIAL_SHARE : rare;
}

/** Fewer letters begin too many words. */
export const SHORTEST_BEGINNING = 3;

/** The lexicon of pages by the number of pages each stem stands on. */
export function buildLexicon(
  pageCount: number,
  frequencies: ReadonlyMap<string, number>,
  synonyms: SynonymTable,
): Lexicon {
  return {
    pageCount,
    stems: Array.from(frequencies.keys()).sort(),
    frequencies,
    synonyms,
    hints: NO_HINTS,
    kin: NO_KIN,
  };
}

/**
 * Stems that a word still being typed may become.
 * @example continuations(lexicon, 'возвр') → ['возврат', 'возвраща']
 */
export function continuations({ stems }: Lexicon, beginning: string): readonly string[] {
  if (beginning.length < SHORTEST_BEGINNING) return [];
  let first = 0;
  for (let beyond = stems.length; first < beyond;) {
    const middle = Math.floor((first + beyond) / 2);
    if ((stems[middle] ?? '') < beginning) first = middle + 1;
    else beyond = middle;
  }
  let last = first;
  while (stems[last]?.startsWith(beginning) === true) last += 1;
  return stems.slice(first, last);
}

/** Whether any word of the index begins so. */
export function beginsWord(lexicon: Lexicon, beginning: string): boolean {
  return continuations(lexicon, beginning).length > 0;
}

/** What stems weigh together. */
export function weightOf(lexicon: Lexicon, stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + rarity(lexicon, stem), 0);
}

/** What each word of a query weighs: one that is denied leaves the share of its denial to that. */
export function wordWeights(lexicon: Lexicon, words: readonly QueryWord[]): readonly number[] {
  const terms = new Set(words.map(({ stem }) => stem));
  return words.map((word) => wordWeight(lexicon, word) * (terms.has(deny(word.stem)) ? 1 - DENIAL_SHARE : 1));
}

/** What a word of the query weighs: its rarity, or while it is being typed that of the commonest word it may become. */
export function wordWeight(lexicon: Lexicon, { token, stem, reading }: QueryWord): number {
  if (reading === 'known' && !lexicon.frequencies.has(stem)) {
    return Math.min(...[stem, ...kinOf(lexicon, stem)].map((term) => rarity(lexicon, term)));
  }
  if (reading !== 'begun') return rarity(lexicon, stem);
  return Math.min(...continuations(lexicon, token).map((longer) => rarity(lexicon, longer)));
}
