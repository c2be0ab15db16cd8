import { isDenied } from '../../domain/language/negation.ts';
import { judgePage, mergeTerms, type FullTextHit, type TermResult } from '../../domain/search/full-text.ts';
import { splitPage, type Heading } from '../../domain/search/page-parts.ts';
import type { QueryWord } from '../../domain/search/query-word.ts';

/** What we use of `pagefind.js`. */
interface PagefindModule {
  readonly createInstance: (options: { baseUrl: string; noWorker: boolean }) => Pagefind;
}

/** What we use of an opened index. */
export interface Pagefind {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult extends TermResult {
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly Heading[];
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

/** Loads the full-text index; it need not wait until the query is read. */
export async function openFullText({ bundle, base, attempt }: FullTextPlace): Promise<Pagefind> {
  const address = new URL(
    `${bundle}pagefind.js${attempt > 1 ? `?attempt=${String(attempt)}` : ''}`,
    location.href,
  );
  const { createInstance } = (await import(/* @vite-ignore */ address.href)) as PagefindModule;
  // Nobody types while it searches, and its worker is the same code sent twice.
  return createInstance({ baseUrl: base, noWorker: true });
}

/**
 * Pages of the full-text index that have any word of the query. A page that does not load is left out: after a deploy
 * an index still open may name pages that are gone.
 */
export async function searchFullText(
  pagefind: Pagefind,
  words: readonly QueryWord[],
): Promise<readonly FullTextHit[]> {
  const asked = words.slice(0, MOST_WORDS);
  // Stems, not words: Pagefind folds й to и before stemming, so that «новый» would miss «нового». Denied words
  // are there as words.
  const found = await Promise.all(
    asked.filter(({ stem }) => !isDenied(stem)).map(({ stem }) => pagefind.search(stem)),
  );
  const resultsByTerm = found.map(({ results }) => results);
  const best = mergeTerms(resultsByTerm).slice(0, MOST_PAGES);
  const pages = await Promise.allSettled(
    best.map(({ id, score }) =>
      loadPage(
        resultsByTerm.flat().find((result) => result.id === id),
        score,
      ),
    ),
  );
  const loaded = pages.flatMap((page) => (page.status === 'fulfilled' && page.value ? [page.value] : []));
  if (loaded.length === 0 && best.length > 0) throw new Error('no page of the full-text index loads');
  return loaded.map((page) => judgePage(page, asked)).filter((hit) => hit !== undefined);
}

async function loadPage(result: PagefindResult | undefined, score: number) {
  if (result === undefined) return undefined;
  const { url, content, meta, anchors: headings } = await result.data();
  const { title = url } = meta;
  return { url, title, ...splitPage({ url, title, content, headings }), score };
}
