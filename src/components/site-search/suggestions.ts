import { permalinks } from '../../domain/permalink/permalink.ts';
import type { NoticeDocument } from '../../domain/search/answer-document.ts';
import { mayHaveSlips } from '../../domain/search/analyze-query.ts';
import { answerQuery } from '../../domain/search/answer-query.ts';
import { findNotices } from '../../domain/search/find-notices.ts';
import type { RankedResult } from '../../domain/search/rank-results.ts';
import { KEYBOARD_HINT, RECENT_QUERY, SUGGESTIONS, suggestionCount } from '../../texts/search.ts';
import { createElement } from '../../browser/create-element.ts';
import { startCombobox } from './combobox.ts';
import { copyLink, copyReply, type CopyOutcome } from './copy-answer.ts';
import { loadAnswers, loadSpelling } from './load-answers.ts';
import { keepRecentQuery, readRecentQueries } from './recent-queries-store.ts';
import { marked, noticeNodes, verdictNode } from './result-nodes.ts';

const MOST_SUGGESTIONS = 6;

let lists = 0;

/** Loads the answers index and suggests answers below the form of `host` as the reader types, until `signal` aborts. */
export async function startSuggestions(host: HTMLElement, signal: AbortSignal): Promise<void> {
  const { index: indexUrl = '', spelling = '', home: base = '', short = '' } = host.dataset;
  let index = await loadAnswers(indexUrl);
  const input = host.querySelector('input');
  const status = host.querySelector('[role=status]');
  if (signal.aborted || input === null || status === null) return;

  const list = createElement('div', '');
  lists += 1;
  list.id = `suggestions-${String(lists)}`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', SUGGESTIONS);
  const popup = createElement('div', 'suggestions', list, createElement('p', 'keyboard-hint', KEYBOARD_HINT));
  input.form?.after(popup);
  const combobox = startCombobox({ input, popup, list }, signal);
  /** Found pages by the option that shows them; a notice and a recent query are none. */
  let shown: readonly (RankedResult | undefined)[] = [];

  const say = ({ message, copied }: CopyOutcome) => {
    status.textContent = message;
    status.classList.toggle('unseen', copied);
  };
  const show = (options: readonly HTMLElement[], count: number) => {
    combobox.show(options);
    say({ message: input.value.trim() === '' ? '' : suggestionCount(count), copied: true });
  };
  const suggestRecent = () => {
    const queries = readRecentQueries();
    shown = queries.map(() => undefined);
    show(
      queries.map((query) => recentNode(query, base)),
      queries.length,
    );
  };
  let loadingSpelling: Promise<void> | 'over' | undefined;
  const suggest = () => {
    if (input.value.trim() === '') {
      suggestRecent();
      return;
    }
    const { analysis, ranking } = answerQuery(index, input.value);
    if (mayHaveSlips(analysis) && loadingSpelling !== 'over') {
      // The list waits, so that it does not change once it is shown; typing does not.
      loadingSpelling ??= loadSpelling(spelling, index)
        .then((spelled) => {
          index = spelled;
        })
        .catch(() => undefined)
        .then(() => {
          loadingSpelling = 'over';
          if (!signal.aborted && host.contains(document.activeElement)) suggest();
        });
      return;
    }
    const notices = findNotices(index, analysis, new Date());
    shown = [...notices.map(() => undefined), ...ranking.results, ...ranking.maybe].slice(
      0,
      MOST_SUGGESTIONS,
    );
    const options = [...notices.map(noticeNode), ...[...ranking.results, ...ranking.maybe].map(answerNode)];
    show(options.slice(0, MOST_SUGGESTIONS), shown.length);
  };
  const copy = async (withAnswer: boolean) => {
    if (popup.hidden) return;
    const chosen = combobox.chosen();
    const result = chosen < 0 ? shown.find((page) => page !== undefined) : shown[chosen];
    if (result === undefined) return;
    say(await (withAnswer ? copyReply(result, base, short) : copyLink(result, base)));
  };

  input.addEventListener('input', suggest, { signal });
  input.addEventListener('focus', suggest, { signal });
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void copy(event.shiftKey);
    },
    { signal },
  );
  input.form?.addEventListener('submit', () => keepRecentQuery(input.value), { signal });
  list.addEventListener('click', () => keepRecentQuery(input.value), { signal });
  host.addEventListener(
    'focusout',
    (event) => {
      if (!(event.relatedTarget instanceof Node && host.contains(event.relatedTarget))) combobox.hide();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    popup.remove();
  });
  if (host.contains(document.activeElement)) suggest();
}

function noticeNode(notice: NoticeDocument): HTMLElement {
  return optionNode(notice.url, createElement('span', '', ...noticeNodes(notice)));
}

function recentNode(query: string, base: string): HTMLElement {
  return optionNode(permalinks(base).search(query), createElement('span', '', `${RECENT_QUERY} ${query}`));
}

function answerNode({ url, title, matchedStems, answer }: RankedResult): HTMLElement {
  const option = optionNode(url, createElement('span', '', ...marked(title, matchedStems)));
  if (answer?.mark !== undefined) option.append(verdictNode(answer.mark));
  return option;
}

/** A suggestion is a link, so that it also opens in a new tab; the arrows reach it, Tab does not. */
function optionNode(url: string, text: HTMLElement): HTMLElement {
  const option = createElement('a', 'suggestion', text);
  option.href = url;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  return option;
}
