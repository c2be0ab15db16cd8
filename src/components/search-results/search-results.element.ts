import { mayHaveSlips } from '../../domain/search/analyze-query.ts';
import { answerQuery } from '../../domain/search/answer-query.ts';
import { EMPTY_INDEX } from '../../domain/search/answers-index.ts';
import { findNotices } from '../../domain/search/find-notices.ts';
import { rankResults } from '../../domain/search/rank-results.ts';
import { readQuery, type RequestedQuery } from '../../domain/search/read-query.ts';
import type { Signal, SignalEventName } from '../../domain/signal/signal.ts';
import { inTime } from '../../browser/in-time.ts';
import { openIndex, type GrowingIndex } from '../site-search/growing-index.ts';
import { loadShortAnswers } from '../site-search/load-answers.ts';
import { keepRecentQuery } from '../site-search/recent-queries-store.ts';
import { keepQuery, NOTHING_REQUESTED, takeQuery } from './requested-query.ts';
import {
  showDone,
  showEarly,
  showIdle,
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
 * `<search-results>`: answers the query of the address, and each that comes into its place. The answers index comes
 * first, since it knows how to read the query; the full text adds to it. If one of them fails the other still answers,
 * and the page says so and offers a retry.
 */
export class SearchResultsElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #requested = NOTHING_REQUESTED;
  /** Counts searches, so that what an older one still brings is dropped. */
  #attempt = 0;
  #index: Promise<GrowingIndex> | undefined;
  #fullText: Promise<Pagefind> | undefined;
  #openings = 0;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    window.addEventListener('hashchange', () => this.#follow(), { signal });
    this.querySelector('.search-failure button')?.addEventListener('click', () => this.#retry(), { signal });
    this.#answer();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#attempt += 1;
  }

  #follow(): void {
    // A place on the page, such as that of the link over the header: the address goes on to name the query.
    if (location.hash !== '' && readQuery(location.hash) === undefined) keepQuery(this.#requested);
    else this.#answer();
  }

  #answer(): void {
    this.#requested = takeQuery();
    const { query, unreadable } = this.#requested;
    const { analysis } = answerQuery(EMPTY_INDEX, query, { literal: true });
    const input = this.closest('main')?.querySelector('input');
    if (input) input.value = analysis.text;
    showUnreadable(this, unreadable);
    if (analysis.text === '') {
      this.#attempt += 1;
      showIdle(this, analysis);
      return;
    }
    keepRecentQuery(analysis.text);
    void this.#search(this.#requested);
  }

  #retry(): void {
    this.#forgetOpened();
    void this.#search(this.#requested);
  }

  async #search({ query, literal, unreadable }: RequestedQuery): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const { home = '' } = this.dataset;
    showSearching(this);
    const opening = (this.#fullText ??= this.#openFullText());
    const opened = await settled((this.#index ??= openIndex(this.dataset)));
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
    if (failure !== 'none') this.#forgetOpened();
    showDone(this, { analysis, ranking: whole, answers, failure });
    if (failure === 'none' && analysis.words.length > 0 && whole.results.length === 0) this.#tellOfGap();
  }

  /** That search was sure of nothing, without the words. */
  #tellOfGap(): void {
    const detail: Signal = { found: false };
    this.dispatchEvent(new CustomEvent(SIGNAL, { bubbles: true, detail }));
  }

  /** What failed is opened anew for the next search. */
  #forgetOpened(): void {
    this.#index = undefined;
    this.#fullText = undefined;
  }

  #openFullText(): Promise<Pagefind> {
    const { pagefind: bundle = '', home: base = '' } = this.dataset;
    this.#openings += 1;
    const opening = openFullText({ bundle, base, attempt: this.#openings });
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
