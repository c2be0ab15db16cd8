import type { QueryWord } from './analyze-query.ts';
import { wordsOf } from './words.ts';

/** A page that one word of the query found, as the full-text engine reports it. */
export interface TermResult {
  readonly id: string;
  readonly score: number;
}

/** A page's text as the full-text engine keeps it. */
export interface FullTextPage {
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly excerpt: string;
  readonly score: number;
}

/** A page found in the full text. */
export interface FullTextHit {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  /** How well it fits, comparable only within one query. */
  readonly score: number;
  /** Share of the query's words that the page has, 0 to 1. */
  readonly coverage: number;
}

/**
 * Joins what each word found by itself, best first: a page with any of the words is found, rare words weigh more.
 * Pagefind alone would want all of the words on one page.
 */
export function mergeTerms(resultsByTerm: readonly (readonly TermResult[])[]): readonly TermResult[] {
  const scores = new Map<string, number>();
  for (const results of resultsByTerm) {
    const rarity = 1 / Math.log2(2 + results.length);
    for (const { id, score } of results) scores.set(id, (scores.get(id) ?? 0) + score * rarity);
  }
  return Array.from(scores, ([id, score]) => ({ id, score })).sort((one, other) => other.score - one.score);
}

/**
 * Checks a found page against the query: `undefined` if it has none of its words. For a word it does not know
 * Pagefind cuts letters off until something matches, so a find alone proves nothing.
 */
export function judgePage(page: FullTextPage, words: readonly QueryWord[]): FullTextHit | undefined {
  const stems = new Set(wordsOf(`${page.title} ${page.content}`).map((word) => word.stem));
  // Not at(-1): Safari 14 has none.
  const last = words[words.length - 1];
  const has = (word: QueryWord) =>
    stems.has(word.stem) || (word === last && Array.from(stems).some((stem) => stem.startsWith(word.stem)));
  const coverage = words.filter(has).length / words.length;
  if (words.length === 0 || coverage === 0) return undefined;
  return { url: page.url, title: page.title, excerpt: page.excerpt, score: page.score, coverage };
}
