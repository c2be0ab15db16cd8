import { permalinks } from '../../domain/permalink/permalink.ts';
import { fitsAddress } from '../../domain/permalink/query-address.ts';
import type { QueryAnalysis } from '../../domain/search/analyze-query.ts';
import type { NoticeDocument, ShortAnswers } from '../../domain/search/answer-document.ts';
import type { Passage } from '../../domain/search/full-text.ts';
import type { RankedResult, Ranking } from '../../domain/search/rank-results.ts';
import { SECTIONS } from '../../texts/lists.ts';
import {
  ANSWERS_FAILED,
  ASK_SOMETHING,
  CUT,
  foundCount,
  FULL_TEXT_FAILED,
  NEAREST_SECTIONS,
  nothingFound,
  onlyCommonWords,
  onlyGuesses,
  questionForSupport,
  SEARCH_FAILED,
  SEARCHING,
  searchLiterally,
  shownFor,
  UNREADABLE,
} from '../../texts/search-results.ts';
import { createElement, createLink } from '../../browser/create-element.ts';
import { marked, noticeNodes, verdictNode } from '../site-search/result-nodes.ts';
import { filterNode } from './result-filters.ts';

/** What part of search did not load. */
export type Failure = 'none' | 'answers' | 'fullText' | 'both';

const FAILURE_TEXTS: Readonly<Record<Failure, string>> = {
  none: '',
  answers: ANSWERS_FAILED,
  fullText: FULL_TEXT_FAILED,
  both: SEARCH_FAILED,
};

/** Says whether the address could be read whole, in place of all that an earlier search said. */
export function showUnreadable(host: HTMLElement, unreadable: boolean): void {
  host
    .querySelector('.search-notes')
    ?.replaceChildren(...(unreadable ? [createElement('li', '', UNREADABLE)] : []));
}

/** Says what was done with the query before the search, and offers to search for what was typed instead. */
export function showReading(host: HTMLElement, analysis: QueryAnalysis, base: string): void {
  const { text, understood, cut } = analysis;
  const notes = [
    ...(understood === text ? [] : [understoodNote(text, understood, base)]),
    ...(cut ? [createElement('li', '', CUT)] : []),
  ];
  host.querySelector('.search-notes')?.append(...notes);
}

function understoodNote(text: string, understood: string, base: string): HTMLElement {
  const link = createLink(permalinks(base).literalSearch(text), searchLiterally(text));
  return createElement('li', '', `${shownFor(understood)} `, ...(fitsAddress(text) ? [link] : []));
}

/** Shows the page as it is before anybody has asked for anything; `analysis` is that of an empty query. */
export function showIdle(host: HTMLElement, analysis: QueryAnalysis): void {
  printFound(host, { analysis, ranking: { results: [], maybe: [] }, answers: {} });
  showNotices(host, []);
  showOtherWays(host, analysis, undefined);
  showFailure(host, 'none');
  say(host, ASK_SOMETHING);
  host.querySelector('[role=status]')?.classList.remove('note');
  enter(host, 'idle');
}

/** Says that the search runs; what stood there stays until something better comes. */
export function showSearching(host: HTMLElement): void {
  enter(host, 'searching');
  say(host, SEARCHING);
  showFailure(host, 'none');
}

/** Prints what everybody has now above all that is found. */
export function showNotices(host: HTMLElement, notices: readonly NoticeDocument[]): void {
  const nodes = notices.map((notice) => createElement('p', 'note', ...noticeNodes(notice)));
  host.querySelector('.search-now')?.replaceChildren(...nodes);
}

/** What of a search is shown; the full text may still be on its way. */
export interface Found {
  readonly analysis: QueryAnalysis;
  readonly ranking: Ranking;
  readonly answers: ShortAnswers;
}

/** Prints what the first tier found while the second is on its way; that may be sure of pages where this has nothing. */
export function showEarly(host: HTMLElement, found: Found): void {
  if (found.ranking.results.length + found.ranking.maybe.length > 0) printFound(host, found);
}

/** What a search came to. */
export interface SearchOutcome extends Found {
  readonly failure: Failure;
}

/** Prints the outcome of a search: the lists, their count, what did not load and where else to look. */
export function showDone(host: HTMLElement, outcome: SearchOutcome): void {
  const { analysis, ranking, failure } = outcome;
  // A retry that brings nothing takes nothing away. And a reader who is already among the results keeps them: a link
  // must not move from under a finger.
  const isReading = host.querySelector('.found')?.contains(document.activeElement) === true;
  if (failure !== 'both' && !isReading) printFound(host, outcome);
  showOtherWays(host, analysis, failure === 'both' ? undefined : ranking);
  showFailure(host, failure);
  say(host, failure === 'both' ? '' : summary(host, analysis, ranking));
  host
    .querySelector('[role=status]')
    ?.classList.toggle('note', failure !== 'both' && ranking.elsewhere !== undefined);
  enter(host, failure === 'both' ? 'failed' : 'done');
}

/** What stands there, which may be less than was found: a reader among the results keeps what they have. */
function summary(
  host: HTMLElement,
  { text, understood, words }: QueryAnalysis,
  { elsewhere }: Ranking,
): string {
  const countOf = (list: string) => host.querySelectorAll(`#${list} > li:not([hidden])`).length;
  if (elsewhere !== undefined) return elsewhere.text;
  if (countOf('results') > 0) return foundCount(countOf('results'), understood);
  if (words.length === 0) return onlyCommonWords(text);
  return countOf('maybe') > 0 ? onlyGuesses(text) : nothingFound(text);
}

/** Where nothing sure was found, offers the question as a message to support and only the sections of what came nearest. */
function showOtherWays(host: HTMLElement, { text }: QueryAnalysis, ranking: Ranking | undefined): void {
  const question = questionForSupport(text);
  const isForSupport = ranking?.results.length === 0 && ranking.elsewhere === undefined;
  host.querySelector('.support-question blockquote')?.replaceChildren(question);
  host.querySelector('.support-question copy-text')?.setAttribute('text', question);
  host.querySelector('.support-question')?.toggleAttribute('hidden', !isForSupport);
  const near = new Set(ranking?.maybe.flatMap(({ answer }) => answer?.section ?? []));
  for (const item of host.querySelectorAll<HTMLElement>('.sections li')) {
    item.toggleAttribute('hidden', near.size > 0 && !near.has(item.dataset['section'] ?? ''));
  }
  host.querySelector('.sections-title')?.replaceChildren(near.size > 0 ? NEAREST_SECTIONS : SECTIONS);
}

/** Prints the lists, with filters above the results. */
function printFound(host: HTMLElement, { analysis, ranking: { results, maybe }, answers }: Found): void {
  const items = new Map(results.map((result) => [result, resultNode(host, result, answers)]));
  const filters = filterNode(results, (admits) => {
    const kept = results.filter(admits);
    items.forEach((item, result) => item.toggleAttribute('hidden', !kept.includes(result)));
    say(host, foundCount(kept.length, analysis.understood));
  });
  host.querySelector('.filters')?.replaceChildren(...(filters === undefined ? [] : [filters]));
  host.querySelector('#results')?.replaceChildren(...items.values());
  host.querySelector('#maybe')?.replaceChildren(...maybe.map((result) => resultNode(host, result, answers)));
  host.querySelector('.guesses-title')?.toggleAttribute('hidden', maybe.length === 0);
}

function resultNode(host: HTMLElement, result: RankedResult, answers: ShortAnswers): HTMLElement {
  const { url, title, excerpt, passages, matchedStems, answer } = result;
  const item = createElement('li', '', createLink(url, ...marked(title, matchedStems)));
  if (answer?.mark !== undefined) item.append(verdictNode(answer.mark));
  const snippet = answers[url] ?? excerpt ?? '';
  if (snippet !== '') item.append(createElement('p', '', snippet));
  if (answer?.number !== undefined && answer.audience !== 'operator') item.append(...replyNodes(host, url));
  if (passages.length > 0) item.append(createElement('ul', 'passages', ...passages.map(passageNode)));
  return item;
}

/** The button that copies what an operator answers with a page. */
function replyNodes(host: HTMLElement, page: string): readonly Node[] {
  const template = host.querySelector('template');
  if (template === null) return [];
  const button = document.importNode(template.content, true);
  button.querySelector('copy-text')?.setAttribute('text', page);
  return [button];
}

function passageNode({ url, title, excerpt }: Passage): HTMLElement {
  return createElement('li', '', createLink(url, title), ` ${excerpt}`);
}

function showFailure(host: HTMLElement, failure: Failure): void {
  const message = host.querySelector<HTMLElement>('.search-failure');
  if (message === null) return;
  message.hidden = failure === 'none';
  message.querySelector('span')?.replaceChildren(FAILURE_TEXTS[failure]);
}

function say(host: HTMLElement, text: string): void {
  host.querySelector('[role=status]')?.replaceChildren(text);
}

function enter(host: HTMLElement, state: 'idle' | 'searching' | 'done' | 'failed'): void {
  host.closest('main')?.setAttribute('data-search', state);
}
