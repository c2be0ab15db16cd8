import { analyzeQuery, type QueryAnalysis } from '../../domain/search/analyze-query.ts';
import type { NoticeDocument } from '../../domain/search/answer-document.ts';
import { queryAnswers, type AnswerHit } from '../../domain/search/answers-index.ts';
import type { FullTextHit } from '../../domain/search/full-text.ts';
import { queryNotices } from '../../domain/search/query-notices.ts';
import { rankResults } from '../../domain/search/rank-results.ts';
import { readQuery } from '../../domain/search/read-query.ts';
import { inTime } from '../site-search/in-time.ts';
import { loadAnswers } from '../site-search/load-answers.ts';
import { showDone, showEarly, showNotes, showNotices, showSearching, type Failure } from './results-view.ts';
import { searchFullText } from './search-full-text.ts';

/** What the answers index finds. */
interface FirstTier {
  readonly answers: readonly AnswerHit[];
  readonly notices: readonly NoticeDocument[];
}

/**
 * `<search-results>`: answers `?q=` of the address. The answers index comes first and the full text adds to it; if
 * one of them fails the other still answers, and the page says so and offers a retry.
 */
export class SearchResultsElement extends HTMLElement {
  #listeners: AbortController | undefined;
  /** Counts searches, so that what an older one still brings is dropped. */
  #attempt = 0;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { query, unreadable } = readQuery(location.search);
    const analysis = analyzeQuery(query);
    const input = this.closest('main')?.querySelector('input');
    if (input) input.value = analysis.text;
    showNotes(this, analysis, unreadable);
    if (analysis.text === '') return;
    const search = () => void this.#search(analysis);
    this.querySelector('.search-failure button')?.addEventListener('click', search, {
      signal: this.#listeners.signal,
    });
    search();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#attempt += 1;
  }

  async #search(analysis: QueryAnalysis): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    showSearching(this);
    const fullText = settled(this.#askFullText(analysis));
    const found = await settled(this.#askAnswers(analysis));
    if (attempt !== this.#attempt) return;
    const { answers = [], notices = [] } = found ?? {};
    showNotices(this, notices);
    showEarly(this, rankResults(answers));
    const texts = await fullText;
    if (attempt !== this.#attempt) return;
    showDone(this, analysis, rankResults(answers, texts ?? []), failureOf(found, texts));
  }

  async #askAnswers(analysis: QueryAnalysis): Promise<FirstTier> {
    if (analysis.words.length === 0) return { answers: [], notices: [] };
    const index = await inTime(loadAnswers(this.dataset['index'] ?? ''));
    return { answers: queryAnswers(index, analysis), notices: queryNotices(index, analysis, new Date()) };
  }

  async #askFullText(analysis: QueryAnalysis): Promise<readonly FullTextHit[]> {
    const { pagefind: bundle = '', home: base = '' } = this.dataset;
    return inTime(searchFullText({ bundle, base, attempt: this.#attempt }, analysis.words));
  }
}

/** The result, or `undefined` if the promise failed. */
async function settled<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch {
    return undefined;
  }
}

function failureOf(answers: unknown, texts: unknown): Failure {
  if (answers === undefined) return texts === undefined ? 'both' : 'answers';
  return texts === undefined ? 'fullText' : 'none';
}

customElements.define('search-results', SearchResultsElement);
