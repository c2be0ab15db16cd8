import type { QueryWord } from '../../domain/search/analyze-query.ts';
import { judgePage, mergeTerms, type FullTextHit, type TermResult } from '../../domain/search/full-text.ts';

/** What we use of `pagefind.js`. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult extends TermResult {
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly plain_excerpt: string;
  readonly meta: { readonly title?: string };
}

/** Where Pagefind's files are, and the site's own base, which its addresses lack. */
export interface FullTextPlace {
  readonly bundle: string;
  readonly base: string;
  /** Number of the search, from 1: a retry needs a new address, browsers may remember that a module failed to load. */
  readonly attempt: number;
}

/** Words of a pasted message beyond these add requests, not certainty. */
const MOST_WORDS = 12;
const MOST_PAGES = 10;

/** Pages of the full-text index that have any word of the query; loads the index at the first call. */
export async function searchFullText(
  { bundle, base, attempt }: FullTextPlace,
  words: readonly QueryWord[],
): Promise<readonly FullTextHit[]> {
  if (words.length === 0) return [];
  const address = new URL(
    `${bundle}pagefind.js${attempt > 1 ? `?attempt=${String(attempt)}` : ''}`,
    location.href,
  );
  const pagefind = (await import(/* @vite-ignore */ address.href)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  const asked = words.slice(0, MOST_WORDS);
  // Stems, not words: Pagefind folds й to и before stemming, so that «новый» would miss «нового».
  const found = await Promise.all(asked.map(({ stem }) => pagefind.search(stem)));
  const resultsByTerm = found.map(({ results }) => results);
  const byId = new Map(resultsByTerm.flat().map((result) => [result.id, result]));
  const pages = await Promise.all(
    mergeTerms(resultsByTerm)
      .slice(0, MOST_PAGES)
      .map(async ({ id, score }) => {
        const page = await byId.get(id)?.data();
        return page && judgePage(describePage(page, score), asked);
      }),
  );
  return pages.filter((page) => page !== undefined);
}

function describePage({ url, content, plain_excerpt: excerpt, meta }: PagefindPage, score: number) {
  return { url, title: meta.title ?? url, content, excerpt, score };
}
