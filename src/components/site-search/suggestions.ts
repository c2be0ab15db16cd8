import { answerQuery } from '../../domain/search/answer-query.ts';
import { findEndings } from '../../domain/search/find-endings.ts';
import { findNotices } from '../../domain/search/find-notices.ts';
import type { RankedResult } from '../../domain/search/rank-results.ts';
import {
  GUESSES,
  KEYBOARD_HINT,
  OFTEN_ASKED,
  RECENT_QUERY,
  SUGGESTIONS,
  suggestionCount,
} from '../../texts/search.ts';
import { createElement } from '../../browser/create-element.ts';
import { startCombobox } from './combobox.ts';
import { copyLink, copyReply, loadReplyTo, type CopyOutcome } from './copy-answer.ts';
import { openIndex } from './growing-index.ts';
import { keepRecentQuery, readRecentQueries } from './recent-queries-store.ts';
import { noticeNodes } from './result-nodes.ts';
import { answerNode, groupNode, optionNode, searchNode } from './suggestion-nodes.ts';

const MOST_SUGGESTIONS = 6;

/** Keys that come before Enter, when the reply is shown that it would copy. */
const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Meta', 'Shift']);

let lists = 0;

/** Loads the answers index and suggests answers below the form of `host` as the reader types, until `signal` aborts. */
export async function startSuggestions(host: HTMLElement, signal: AbortSignal): Promise<void> {
  /** The site's own address in full: what is copied is read elsewhere. */
  const { home = '', origin = '' } = host.dataset;
  const base = origin + new URL(home).pathname;
  const index = await openIndex(host.dataset);
  const input = host.querySelector('input');
  const status = host.querySelector('[role=status]');
  if (signal.aborted || input === null || status === null) return;

  const list = createElement('div', '');
  lists += 1;
  list.id = `suggestions-${String(lists)}`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', SUGGESTIONS);
  const preview = createElement('blockquote', 'reply-preview');
  preview.setAttribute('aria-live', 'polite');
  const note = createElement('p', 'copied');
  const hint = createElement('p', 'keyboard-hint', KEYBOARD_HINT);
  const popup = createElement('div', 'suggestions', list, preview, note, hint);
  input.form?.after(popup);
  const combobox = startCombobox({ input, popup, list }, signal);
  /** Found pages by the option that shows them; a notice, a topic of others and a recent query are none. */
  let shown: readonly (RankedResult | undefined)[] = [];

  const tell = (message: string) => {
    status.textContent = message;
    status.classList.add('unseen');
    note.textContent = '';
    preview.textContent = '';
  };
  /** Says it in the list, where the reader looks; what they have to copy themselves, above it, where it stays. */
  const tellCopied = ({ message, copied }: CopyOutcome) => {
    tell(message);
    if (copied) note.textContent = message;
    else status.classList.remove('unseen');
  };
  const suggestRecent = () => {
    shown = [];
    combobox.show(readRecentQueries().map((query) => searchNode(query, `${RECENT_QUERY} ${query}`, base)));
    tell('');
  };
  let isWaiting = false;
  const suggest = () => {
    const query = input.value.trim();
    if (query === '') {
      suggestRecent();
      return;
    }
    const { analysis, ranking } = answerQuery(index.current(), input.value);
    const learning = index.learnFor(analysis);
    if (learning !== undefined) {
      if (isWaiting) return;
      isWaiting = true;
      void learning.then(() => {
        isWaiting = false;
        if (!signal.aborted && input.matches(':focus')) suggest();
      });
      return;
    }
    const { results, maybe, elsewhere } = ranking;
    const first = [
      ...findNotices(index.current(), analysis, new Date()).map((notice) =>
        optionNode(notice.url, noticeNodes(notice)),
      ),
      ...(elsewhere === undefined ? [] : [searchNode(query, elsewhere.text, base)]),
    ].slice(0, MOST_SUGGESTIONS);
    const saysNothing = analysis.words.length + results.length + maybe.length === 0;
    const guesses = saysNothing ? findEndings(index.current().answers, analysis.text) : maybe;
    const pages = [...results, ...guesses].slice(0, MOST_SUGGESTIONS - first.length);
    shown = [...first.map(() => undefined), ...pages];
    const options = pages.map(answerNode);
    const title = saysNothing ? OFTEN_ASKED : GUESSES;
    combobox.show([...first, ...(guesses.length === 0 ? options : [groupNode(title, options)])]);
    tell(suggestionCount(shown.length));
  };
  /** The page of the marked line; the first page is marked if none is, so that all keys are seen to mean one line. */
  const markPage = () => {
    if (popup.hidden) return undefined;
    if (combobox.chosen() < 0) combobox.choose(shown.findIndex((page) => page !== undefined));
    return shown[combobox.chosen()];
  };
  const copy = async (withReply: boolean) => {
    const result = markPage();
    if (result !== undefined) tellCopied(await (withReply ? copyReply : copyLink)(result, home));
  };
  const showReply = async () => {
    const result = markPage();
    // What does not load is told once it is copied.
    const reply = result && (await loadReplyTo(result).catch(() => undefined));
    if (result === shown[combobox.chosen()]) preview.textContent = reply ?? '';
  };

  input.addEventListener('input', suggest, { signal });
  input.addEventListener('focus', suggest, { signal });
  input.addEventListener(
    'keydown',
    (event) => {
      const { key, shiftKey } = event;
      if (!(event.ctrlKey || event.metaKey)) preview.textContent = '';
      else if (key === 'Enter') {
        event.preventDefault();
        void copy(shiftKey);
      } else if (shiftKey && MODIFIERS.has(key)) void showReply();
    },
    { signal },
  );
  list.addEventListener('click', () => keepRecentQuery(input.value), { signal });
  // The results are shown on the same page: nothing may lie over them.
  const leave = () => {
    input.blur();
    combobox.hide();
  };
  input.form?.addEventListener('submit', leave, { signal });
  window.addEventListener('hashchange', leave, { signal });
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
  if (host.querySelector(':focus') !== null) suggest();
}
