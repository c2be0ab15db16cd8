import { excerptOf } from './excerpt.ts';
import type { QueryWord } from './query-word.ts';
import { shareOf } from './word-share.ts';

/** A page that one word of the query found, as the full-text engine reports it. */
export interface TermResult {
  readonly id: string;
  readonly score: number;
}

/** A part of a page below a heading, with what it says of the query. */
export interface Passage {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

/** A part of a page below a heading. */
export interface PagePart {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** A page's text as the full-text engine keeps it. */
export interface FullTextPage {
  readonly url: string;
  readonly title: string;
  /** What stands above its first heading. */
  readonly lead: string;
  readonly parts: readonly PagePart[];
  readonly score: number;
}

/** A page found in the full text. */
export interface FullTextHit {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  /** The parts that have words of the query, the best first. */
  readonly passages: readonly Passage[];
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

/** More parts of one page push other pages out of sight. */
const MOST_PASSAGES = 2;

/**
 * Checks a found page against the query: `undefined` if it has none of its words. For a word it does not know
 * Pagefind cuts letters off until something matches, so a find alone proves nothing.
 */
export function judgePage(page: FullTextPage, words: readonly QueryWord[]): FullTextHit | undefined {
  const { url, title, lead, parts, score } = page;
  const coverage = shareOf([title, lead, ...parts.map(textOfPart)].join(' '), words);
  if (coverage === 0) return undefined;
  const passages = parts
    .map((part) => ({ part, share: shareOf(textOfPart(part), words) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_PASSAGES)
    .map(({ part }) => ({ url: part.url, title: part.title, excerpt: excerptOf(part.text, words) }));
  return { url, title, excerpt: excerptOf(lead, words), passages, score, coverage };
}

function textOfPart({ title, text }: PagePart): string {
  return `${title} ${text}`;
}
