import { permalinks } from '../../domain/permalink/permalink.ts';
import type { RankedResult } from '../../domain/search/rank-results.ts';
import { handOverQuery } from '../../browser/hand-over-query.ts';
import { createElement } from '../../browser/create-element.ts';
import { marked, verdictNode } from './result-nodes.ts';

/** An option that leads to the results page. */
export function searchNode(query: string, text: string, base: string): HTMLElement {
  const option = optionNode(permalinks(base).search(query), [text]);
  option.addEventListener('click', () => handOverQuery(query));
  return option;
}

/** A found page as an option, with its verdict. */
export function answerNode({ url, title, matchedStems, answer }: RankedResult): HTMLElement {
  const option = optionNode(url, marked(title, matchedStems));
  if (answer?.mark !== undefined) option.append(verdictNode(answer.mark));
  return option;
}

/** A suggestion is a link, so that it also opens in a new tab; the arrows reach it, Tab does not. */
export function optionNode(url: string, text: readonly (Node | string)[]): HTMLElement {
  const option = createElement('a', 'suggestion', createElement('span', '', ...text));
  option.href = url;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  return option;
}

/** Options below a heading, which a screen reader hears as the name of their group. */
export function groupNode(title: string, options: readonly HTMLElement[]): HTMLElement {
  const heading = createElement('p', 'suggestions-title', title);
  heading.setAttribute('aria-hidden', 'true');
  const group = createElement('div', '', heading, ...options);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', title);
  return group;
}
