import { mayHaveSlips } from '../../domain/search/analyze-query.ts';
import { answerQuery } from '../../domain/search/answer-query.ts';
import { EMPTY_INDEX } from '../../domain/search/answers-index.ts';
import { findNotices } from '../../domain/search/find-notices.ts';
import { rankResults } from '../../domain/search/rank-results.ts';
import { readQuery, type RequestedQuery } from '../../domain/search/read-query.ts';
import type { Signal, SignalEventName } from '../../domain/signal/signal.ts';
import { inTime } from '../../browser/in-time.ts';
import { openIndex } from '../site-search/growing-index.ts';
import { loadShortAnswers } from '../site-search/load-answers.ts';
import { keepRecentQuery } from '../site-search/recent-queries-store.ts';
import {
  showDone,
  showEarly,
  showNotices,
  showReading,
  showSearching,
  showUnreadable,
  type Failure,
} from './results-view.ts';
import { openFullText, searchFullText, type Pagefind } from './search-full-text.ts';

/** Results below so many are rarely read: their short answers would be so many requests. */
const MOST_SHORT_ANSWERS = 10;

const SIGNAL: SignalEventName = 'help:signal';

/**
 * `<search-results>`: answers `?q=` of the address. The answers index comes first, since it knows how to read the
 * query; the full text adds to it. If one of them fails the other still answers, and the page says so and offers a
 * retry.
 */
export class SearchResultsElement extends HTMLElement {
  #listeners: AbortController | undefined;
  /** Counts searches, so that what an older one still brings is dropped. */
  #attempt = 0;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const requested = readQuery(location.search);
    const { text } = answerQuery(EMPTY_INDEX, requested.query, { literal: true }).analysis;
    const input = this.closest('main')?.querySelector('input');
    if (input) input.value = text;
    showUnreadable(this, requested.unreadable);
    if (text === '') return;
    keepRecentQuery(text);
    const search = () => void this.#search(requested);
    this.querySelector('.search-failure button')?.addEventListener('click', search, {
      signal: this.#listeners.signal,
    });
    search();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#attempt += 1;
  }

  async #search({ query, literal, unreadable }: RequestedQuery): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const { home = '' } = this.dataset;
    showSearching(this);
    const opening = this.#openFullText(attempt);
    const opened = await settled(openIndex(this.dataset));
    await opened?.learnWords();
    const ask = () => answerQuery(opened?.current() ?? EMPTY_INDEX, query, { literal });
    if (mayHaveSlips(ask().analysis)) await opened?.learnSpelling();
    if (attempt !== this.#attempt) return;
    const index = opened?.current();
    const answered = ask();
    const { analysis, ranking } = answered;
    const loadingTexts = settled(
      inTime(opening.then((pagefind) => searchFullText(pagefind, analysis.words))),
    );
    showUnreadable(this, unreadable);
    showReading(this, analysis, home);
    if (index !== undefined) showNotices(this, findNotices(index, analysis, new Date()));
    // They come together; were the list printed without them, it would move while it is read.
    const shown = [...ranking.results, ...ranking.maybe].slice(0, MOST_SHORT_ANSWERS);
    const answers = await loadShortAnswers(shown.map(({ url }) => url));
    if (attempt !== this.#attempt) return;
    showEarly(this, { analysis, ranking, answers });
    const texts = await loadingTexts;
    if (attempt !== this.#attempt) return;
    const whole = rankResults(analysis, answered, texts);
    const failure = failureOf(index, texts);
    showDone(this, { analysis, ranking: whole, answers, failure });
    if (failure === 'none' && analysis.words.length > 0 && whole.results.length === 0) this.#tellOfGap();
  }

  /** That search was sure of nothing, without the words. */
  #tellOfGap(): void {
    const detail: Signal = { found: false };
    this.dispatchEvent(new CustomEvent(SIGNAL, { bubbles: true, detail }));
  }

  #openFullText(attempt: number): Promise<Pagefind> {
    const { pagefind: bundle = '', home: base = '' } = this.dataset;
    const opening = openFullText({ bundle, base, attempt });
    // It may fail before anybody waits for it; who does hears of it all the same.
    opening.catch(() => undefined);
    return opening;
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

function failureOf(index: unknown, texts: unknown): Failure {
  if (index === undefined) return texts === undefined ? 'both' : 'answers';
  return texts === undefined ? 'fullText' : 'none';
}

customElements.define('search-results', SearchResultsElement);
