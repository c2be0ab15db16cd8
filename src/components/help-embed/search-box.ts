import { createElement, createLink } from '../../browser/create-element.ts';
import { permalinks } from '../../domain/permalink/permalink.ts';
import { LONGEST_QUERY } from '../../domain/permalink/query-address.ts';
import { ALL_QUESTIONS, FIND, RETRY, SEARCH_LABEL, SUGGESTIONS_FAILED } from '../../texts/search.ts';
import { SEARCH_INPUT } from '../site-search/search-input.ts';
import { startSearch } from '../site-search/start-search.ts';

/** The site's search box, made for a page of others: what it finds stands at `home`. Works until `signal` aborts. */
export function createSearchBox(home: string, title: string, signal: AbortSignal): HTMLElement {
  const { origin } = new URL(home);
  const links = permalinks(home);

  const input = createElement('input', '');
  for (const [name, value] of Object.entries(SEARCH_INPUT)) input.setAttribute(name, value);
  input.placeholder = SEARCH_LABEL;
  // A longer query could not be handed over to the results, which stand elsewhere.
  input.maxLength = LONGEST_QUERY;
  const form = createElement('form', 'search', input, createElement('button', '', FIND));
  form.action = links.search();
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', title);

  const retry = createElement('button', 'plain-button', RETRY);
  retry.type = 'button';
  const all = createLink(links.alphabet, ALL_QUESTIONS);
  const failure = createElement('p', 'search-failure', SUGGESTIONS_FAILED, ' ', retry, ' ', all);
  failure.hidden = true;
  const status = createElement('p', 'unseen');
  status.setAttribute('role', 'status');

  const box = createElement('div', 'site-search', form, failure, status);
  const { answersIndex: index, furtherWords: further, spelling } = links;
  Object.assign(box.dataset, { home, origin, index, further, spelling });
  startSearch(box, signal);
  return box;
}
