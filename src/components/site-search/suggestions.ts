import { analyzeQuery } from '../../domain/search/analyze-query.ts';
import type { NoticeDocument } from '../../domain/search/answer-document.ts';
import { queryAnswers } from '../../domain/search/answers-index.ts';
import { queryNotices } from '../../domain/search/query-notices.ts';
import { rankResults, type RankedResult } from '../../domain/search/rank-results.ts';
import { SUGGESTIONS, suggestionCount } from '../../texts/search.ts';
import { startCombobox } from './combobox.ts';
import { inTime } from './in-time.ts';
import { loadAnswers } from './load-answers.ts';
import { element, marked, noticeNodes, verdictNode } from './result-nodes.ts';

const MOST_SUGGESTIONS = 6;

let lists = 0;

/** Loads the answers index and suggests answers below the form of `host` as the reader types, until `signal` aborts. */
export async function startSuggestions(host: HTMLElement, signal: AbortSignal): Promise<void> {
  const index = await inTime(loadAnswers(host.dataset['index'] ?? ''));
  const input = host.querySelector('input');
  const status = host.querySelector('[role=status]');
  if (signal.aborted || input === null || status === null) return;

  const list = element('div', 'suggestions');
  lists += 1;
  list.id = `suggestions-${String(lists)}`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', SUGGESTIONS);
  input.form?.after(list);
  const combobox = startCombobox(input, list, signal);

  const suggest = () => {
    const analysis = analyzeQuery(input.value);
    const { results, maybe } = rankResults(queryAnswers(index, analysis));
    const notices = queryNotices(index, analysis, new Date()).map(noticeNode);
    const options = [...notices, ...[...results, ...maybe].map(answerNode)].slice(0, MOST_SUGGESTIONS);
    combobox.show(options);
    status.textContent = analysis.words.length === 0 ? '' : suggestionCount(options.length);
  };

  input.addEventListener('input', suggest, { signal });
  input.addEventListener('focus', suggest, { signal });
  host.addEventListener(
    'focusout',
    (event) => {
      if (!(event.relatedTarget instanceof Node && host.contains(event.relatedTarget))) combobox.hide();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    list.remove();
  });
  if (host.contains(document.activeElement)) suggest();
}

function noticeNode(notice: NoticeDocument): HTMLElement {
  return optionNode(notice.url, element('span', '', ...noticeNodes(notice)));
}

function answerNode({ url, title, matchedStems, answer }: RankedResult): HTMLElement {
  const option = optionNode(url, element('span', '', ...marked(title, matchedStems)));
  if (answer?.mark !== undefined) option.append(verdictNode(answer.mark));
  return option;
}

/** A suggestion is a link, so that it also opens in a new tab; the arrows reach it, Tab does not. */
function optionNode(url: string, text: HTMLElement): HTMLElement {
  const option = element('a', 'suggestion', text);
  option.href = url;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  return option;
}
