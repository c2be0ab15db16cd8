import { toChange, withAnswers } from '../../domain/permalink/walk-address.ts';
import type { PublishedTree } from '../../domain/tree/tree-file.ts';
import { circumstancesOf, stepsOf, type GivenAnswer } from '../../domain/tree/walk.ts';
import { formatWalk } from '../../domain/tree/walk-text.ts';
import { BACK_TO, CHANGE, changedQuestion, STALE_ANSWERS } from '../../texts/tree.ts';
import { createElement, createLink } from '../../browser/create-element.ts';

/** Shows the answers that led to a page, or without any what is true of everybody. */
export function showAnswers(main: HTMLElement, tree: PublishedTree, given: readonly GivenAnswer[]): void {
  showList(main, tree, given);
  showCircumstances(main, given);
  showBack(main, tree, given);
  const { address = '' } = main.querySelector<HTMLElement>('your-answers')?.dataset ?? {};
  main
    .querySelector('your-answers copy-text')
    ?.setAttribute('text', withAnswers(address, formatWalk(stepsOf(given))));
}

/** Says above the page that the answers of its link no longer lead here. */
export function sayStale(main: HTMLElement): void {
  main.querySelector('h1')?.after(createElement('p', 'note', STALE_ANSWERS));
}

/** Takes a reader who comes from the question before to the heading, so that it is read out. */
export function focusHeading(main: HTMLElement): void {
  const heading = main.querySelector('h1');
  if (heading === null || document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  heading.focus();
}

function showList(main: HTMLElement, tree: PublishedTree, given: readonly GivenAnswer[]): void {
  const items = given.map(({ question, answer }) => {
    const change = createLink(toChange(tree.urls.get(question.id) ?? ''), CHANGE);
    change.append(createElement('span', 'unseen', changedQuestion(question.title)));
    return createElement('li', '', createElement('p', '', question.title), answer.label, ' ', change);
  });
  main.querySelector('your-answers ol')?.replaceChildren(...items);
  main.querySelector('your-answers section')?.toggleAttribute('hidden', items.length === 0);
}

function showCircumstances(main: HTMLElement, given: readonly GivenAnswer[]): void {
  const shared = main.querySelector('[data-shared]');
  if (shared === null) return;
  const own = main.querySelector('[data-own]');
  own?.replaceChildren(
    ...circumstancesOf(given).map((circumstance) => createElement('li', '', circumstance)),
  );
  own?.toggleAttribute('hidden', given.length === 0);
  shared.toggleAttribute('hidden', given.length > 0);
  const isEmpty = given.length === 0 && shared.childElementCount === 0;
  main.querySelector('.for-you h2')?.toggleAttribute('hidden', isEmpty);
}

function showBack(main: HTMLElement, tree: PublishedTree, given: readonly GivenAnswer[]): void {
  main.querySelector('[data-back]')?.remove();
  const last = given[given.length - 1];
  for (const parent of main.querySelectorAll('[data-parent]'))
    parent.toggleAttribute('hidden', last !== undefined);
  if (last === undefined) return;
  const { id, title } = last.question;
  const back = createElement('li', '', createLink(tree.urls.get(id) ?? '', BACK_TO + title));
  back.dataset['back'] = '';
  main.querySelector('[data-restart]')?.closest('li')?.before(back);
}
