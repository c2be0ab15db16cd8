import { ANSWERS_PARAMETER, CHANGE_FRAGMENT, toChange } from '../../domain/permalink/walk-address.ts';
import type { Walk } from '../../domain/tree/tree.ts';
import type { PublishedTree } from '../../domain/tree/tree-file.ts';
import { follow, stepsOf } from '../../domain/tree/walk.ts';
import { parseWalk, withAnswer } from '../../domain/tree/walk-text.ts';
import { focusHeading, sayStale, showAnswers } from './answers-view.ts';
import { keepAnswers, keptAnswers } from './kept-answers.ts';
import { loadTree } from './load-tree.ts';

/** Shows on the page of `host` the answers that lead to it, now and whenever the reader comes back. */
export async function startAnswers(host: HTMLElement): Promise<void> {
  const tree = await loadTree(host.dataset['tree'] ?? '');
  const node = host.getAttribute('node') ?? '';
  const main = host.closest('main') ?? host;

  /** Shows the answers that lead here; whether there are any. */
  const show = (): boolean => {
    const answers = keptAnswers();
    const { given, node: reached } = follow(tree, answers, node);
    const own = reached === node ? given : [];
    showAnswers(main, tree, own);
    leadOn(main, tree, node, reached === node ? answers : []);
    // An outcome ends the walk: what other ways asked is no longer of use.
    if (own.length > 0 && tree.outcomes.has(node)) keepAnswers(stepsOf(own));
    return own.length > 0;
  };

  const linked = takeLinkedAnswers(tree);
  if (linked !== undefined) {
    const { given, node: reached } = follow(tree, linked, node);
    const isFresh = reached === node;
    // Anybody may write a link: only answers that the tree has are kept.
    keepAnswers(isFresh ? stepsOf(given) : []);
    if (!isFresh) sayStale(main);
  }
  const isLedHere = show();
  if (isLedHere && linked === undefined && isFollowed()) focusHeading(main);
  main.querySelector('[data-restart]')?.addEventListener('click', () => keepAnswers([]));
  // A page the browser had put by may show answers that have been changed since.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && host.isConnected) show();
  });
}

/** The answers that the address brings, which it then no longer shows. */
function takeLinkedAnswers({ moved }: PublishedTree): Walk | undefined {
  const address = new URL(location.href);
  const text = address.searchParams.get(ANSWERS_PARAMETER);
  if (text === null) return undefined;
  address.searchParams.delete(ANSWERS_PARAMETER);
  history.replaceState(history.state, '', address);
  return parseWalk(text, moved);
}

/** Where an answer is being changed, lets each answer lead over the kept ones to the first question without one. */
function leadOn(main: HTMLElement, tree: PublishedTree, node: string, kept: Walk): void {
  if (location.hash !== CHANGE_FRAGMENT || kept.length === 0) return;
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[data-answer]')) {
    const step = { question: node, answer: link.dataset['answer'] ?? '' };
    const next = follow(tree, withAnswer(kept, step)).node;
    const url = tree.urls.get(next);
    if (url !== undefined) link.href = tree.questions.has(next) ? toChange(url) : url;
  }
}

/** Whether the page was opened by a link, rather than by a reload or the back button. */
function isFollowed(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'navigate');
}
