import { familyOf, pagesOf, type AnswersIndex } from './answers-index.ts';
import { continuations, kinOf, rarity, weightOf } from './lexicon.ts';
import type { QueryWord } from './query-word.ts';
import { findSynonyms } from './synonyms.ts';

/** Where a word of the query was found. */
export interface WordFinds {
  readonly pages: ReadonlyMap<number, PageFind>;
  /** How much like the word each phrase has, 0 to 1. */
  readonly phrases: ReadonlyMap<number, number>;
}

/** How a page has a word of the query. */
export interface PageFind {
  /** How much like the word it is: 1 for the word itself, less for a synonym, repair, continuation or relative. */
  readonly likeness: number;
  /** Likeness times how much the page is about it. */
  readonly value: number;
  readonly stems: readonly string[];
}

/** Stems that together stand for a word of the query. */
interface Expression {
  readonly stems: readonly string[];
  readonly likeness: number;
}

/** Less of a phrase that means the same does not mean it. */
const LEAST_SHARE = 0.5;

/** Finds each word of the query by all that it may be called, the best find of each page and phrase. */
export function findWords(index: AnswersIndex, words: readonly QueryWord[]): readonly WordFinds[] {
  const expressions = words.map((word) => [...expressionsOf(index, word)]);
  const stems = words.map(({ stem }) => stem);
  for (const synonym of findSynonyms(stems, index.lexicon.synonyms)) {
    stems.forEach((stem, at) => {
      if (!synonym.insteadOf.includes(stem)) return;
      expressions[at]?.push({ stems: synonym.stems, likeness: index.weights.synonym });
    });
  }
  return expressions.map((all) => findBest(index, all));
}

function expressionsOf(index: AnswersIndex, { token, stem, reading }: QueryWord): readonly Expression[] {
  const { lexicon, families, weights } = index;
  if (reading === 'begun') {
    return continuations(lexicon, token).map((longer) => ({ stems: [longer], likeness: weights.begun }));
  }
  const kin = kinOf(lexicon, stem);
  const alike = families.get(familyOf(stem) ?? '') ?? [];
  return [
    { stems: [stem], likeness: reading === 'repaired' ? weights.repaired : 1 },
    ...kin.map((relative) => ({ stems: [relative], likeness: weights.kin })),
    ...alike
      .filter((relative) => relative !== stem && !kin.includes(relative))
      .map((relative) => ({ stems: [relative], likeness: weights.related * commonShare(relative, stem) })),
  ];
}

function findBest(index: AnswersIndex, expressions: readonly Expression[]): WordFinds {
  const pages = new Map<number, PageFind>();
  const phrases = new Map<number, number>();
  for (const { stems, likeness } of expressions) {
    const keepPage = (page: number, share: number, value: number, found: readonly string[]) => {
      const worth = likeness * share * value;
      if (share >= LEAST_SHARE && worth > (pages.get(page)?.value ?? 0))
        pages.set(page, { likeness: likeness * share, value: worth, stems: found });
    };
    const keepPhrase = (phrase: number, share: number) => {
      const found = likeness * share;
      if (share >= LEAST_SHARE && found > (phrases.get(phrase) ?? 0)) phrases.set(phrase, found);
    };
    const [only = ''] = stems;
    // Of one stem there is nothing to sum: a common one stands on all pages, in thousands of phrases.
    if (stems.length === 1 && index.lexicon.hints(only).length === 0) {
      for (const { page, value } of index.postings.get(only) ?? []) keepPage(page, 1, value, stems);
      for (const phrase of index.phrasesOf.get(only) ?? []) keepPhrase(phrase, 1);
      continue;
    }
    for (const [page, { share, value, stems: found }] of pagesWith(index, stems))
      keepPage(page, share, value, found);
    for (const [phrase, share] of phrasesWith(index, stems)) keepPhrase(phrase, share);
  }
  return { pages, phrases };
}

/** What pages have of the stems: their share by rarity, their value on the page, and which they are. */
function pagesWith(index: AnswersIndex, stems: readonly string[]) {
  const { lexicon } = index;
  const weight = weightOf(lexicon, stems);
  const pages = new Map<number, { share: number; value: number; stems: string[] }>();
  for (const stem of stems) {
    const share = rarity(lexicon, stem) / weight;
    for (const { page, value } of pagesOf(index, stem)) {
      const found = pages.get(page) ?? { share: 0, value: 0, stems: [] };
      found.share += share;
      found.value += share * value;
      found.stems.push(stem);
      pages.set(page, found);
    }
  }
  return pages;
}

/** The share of the stems, by rarity, that phrases have. */
function phrasesWith({ lexicon, phrasesOf }: AnswersIndex, stems: readonly string[]) {
  const weight = weightOf(lexicon, stems);
  const phrases = new Map<number, number>();
  for (const stem of stems) {
    const share = rarity(lexicon, stem) / weight;
    for (const phrase of phrasesOf.get(stem) ?? []) phrases.set(phrase, (phrases.get(phrase) ?? 0) + share);
  }
  return phrases;
}

/** How much of the longer of two stems they have in common from the beginning. */
function commonShare(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  let common = 0;
  while (common < longest && one.charAt(common) === other.charAt(common)) common += 1;
  return common / longest;
}
