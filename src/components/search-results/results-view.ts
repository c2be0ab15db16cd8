import type { QueryAnalysis } from '../../domain/search/analyze-query.ts';
import type { NoticeDocument } from '../../domain/search/answer-document.ts';
import type { RankedResult, Ranking } from '../../domain/search/rank-results.ts';
import {
  ANSWERS_FAILED,
  CUT,
  droppedWords,
  foundCount,
  FULL_TEXT_FAILED,
  nothingFound,
  onlyCommonWords,
  onlyGuesses,
  SEARCH_FAILED,
  SEARCHING,
  UNREADABLE,
} from '../../texts/search.ts';
import { element, marked, noticeNodes, verdictNode } from '../site-search/result-nodes.ts';

/** What part of search did not load. */
export type Failure = 'none' | 'answers' | 'fullText' | 'both';

const FAILURE_TEXTS: Readonly<Record<Failure, string>> = {
  none: '',
  answers: ANSWERS_FAILED,
  fullText: FULL_TEXT_FAILED,
  both: SEARCH_FAILED,
};

/** Says what was done with the query before any search. */
export function showNotes(host: HTMLElement, analysis: QueryAnalysis, unreadable: boolean): void {
  const notes = [
    ...(unreadable ? [UNREADABLE] : []),
    ...(analysis.cut ? [CUT] : []),
    ...(analysis.dropped.length > 0 && analysis.words.length > 0 ? [droppedWords(analysis.dropped)] : []),
  ];
  host.querySelector('.search-notes')?.replaceChildren(...notes.map((note) => element('li', '', note)));
}

/** Says that the search runs; what stood there stays until something better comes. */
export function showSearching(host: HTMLElement): void {
  enter(host, 'searching');
  say(host, SEARCHING);
  showFailure(host, 'none');
}

/** Prints what everybody has now above all that is found. */
export function showNotices(host: HTMLElement, notices: readonly NoticeDocument[]): void {
  const nodes = notices.map((notice) => element('p', 'note', ...noticeNodes(notice)));
  host.querySelector('.search-now')?.replaceChildren(...nodes);
}

/** Prints what the first tier is sure of while the second is on its way. */
export function showEarly(host: HTMLElement, ranking: Ranking): void {
  if (ranking.results.length > 0) printLists(host, ranking);
}

/** Prints the outcome of a search: the lists, their count and what did not load. */
export function showDone(
  host: HTMLElement,
  analysis: QueryAnalysis,
  ranking: Ranking,
  failure: Failure,
): void {
  // A reader who is already among the results keeps them: a link must not move from under a finger.
  if (!host.querySelector('#results')?.contains(document.activeElement)) printLists(host, ranking);
  showFailure(host, failure);
  say(host, failure === 'both' ? '' : summary(analysis, ranking));
  enter(host, failure === 'both' ? 'failed' : 'done');
}

function summary({ text, words }: QueryAnalysis, { results, maybe }: Ranking): string {
  if (words.length === 0) return onlyCommonWords(text);
  if (results.length > 0) return foundCount(results.length, text);
  return maybe.length > 0 ? onlyGuesses(text) : nothingFound(text);
}

function printLists(host: HTMLElement, { results, maybe }: Ranking): void {
  host.querySelector('#results')?.replaceChildren(...results.map(resultNode));
  host.querySelector('#maybe')?.replaceChildren(...maybe.map(resultNode));
}

function resultNode({ url, title, snippet, matchedStems, answer }: RankedResult): HTMLElement {
  const link = element('a', '', ...marked(title, matchedStems));
  link.href = url;
  const item = element('li', '', link);
  if (answer?.mark !== undefined) item.append(verdictNode(answer.mark));
  if (snippet !== '') item.append(element('p', '', snippet));
  return item;
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

function enter(host: HTMLElement, state: 'searching' | 'done' | 'failed'): void {
  host.closest('main')?.setAttribute('data-search', state);
}
