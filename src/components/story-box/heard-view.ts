import { createElement, createLink } from '../../browser/create-element.ts';
import { formatDate } from '../../domain/language/format-date.ts';
import { toChange } from '../../domain/permalink/walk-address.ts';
import {
  walkOfCard,
  type HeardStory,
  type SettledAnswer,
  type StoryCard,
  type StoryValue,
} from '../../domain/story/story.ts';
import type { PublishedTree } from '../../domain/tree/tree-file.ts';
import type { Walk } from '../../domain/tree/tree.ts';
import { follow, stepsOf } from '../../domain/tree/walk.ts';
import {
  CARDS,
  GO_ON,
  LEFT_OPEN,
  NO_CARDS,
  NOT_THIS,
  notThis,
  TELL_MORE,
  UNDERSTOOD,
  VALUES,
} from '../../texts/story.ts';
import { verdictNode } from '../site-search/result-nodes.ts';
import { keepAnswers } from '../your-answers/kept-answers.ts';
import type { Understanding } from './load-understanding.ts';

/** What was heard: cards to choose from, or where nothing is sure what is known and the way into the tree. */
export function heardNodes(heard: HeardStory, understanding: Understanding): readonly HTMLElement[] {
  const { cards, settled, values } = heard;
  const { tree } = understanding;
  const heading = createElement('h2', '', cards.length === 0 ? NO_CARDS : CARDS);
  heading.tabIndex = -1;
  if (cards.length === 0) {
    return [
      heading,
      createElement('p', '', TELL_MORE),
      ...understoodNodes([], settled, values, tree),
      wayIntoTree(settled, tree),
    ];
  }
  // The values are the same whichever card is chosen: they are told once.
  const items = cards.map((card, place) => cardNode(card, place === 0 ? values : [], understanding));
  const list = createElement('ol', '', ...items);
  list.id = 'cards';
  return [heading, list];
}

function cardNode(card: StoryCard, values: readonly StoryValue[], { tree, answers }: Understanding) {
  const { outcome, words, settled, open, endedAt } = card;
  const url = tree.urls.get(outcome) ?? '';
  const { title = url, mark } = answers.get(url) ?? {};
  const other = linkToQuestion(endedAt, NOT_THIS, tree);
  other.append(createElement('span', 'unseen', notThis(title)));
  const item = createElement(
    'li',
    'panel',
    createElement('h3', '', createLink(url, title)),
    ...(mark === undefined ? [] : [verdictNode(mark)]),
    ...understoodNodes(words, settled, values, tree),
    ...openNodes(open, tree),
    other,
  );
  item.dataset['outcome'] = outcome;
  keepOnFollow(item, walkOfCard(card));
  return item;
}

/** Questions that are left, in the order of asking; the answers of the first lead over what is settled behind it. */
function openNodes(open: readonly string[], tree: PublishedTree): readonly HTMLElement[] {
  if (open.length === 0) return [];
  const links = open.map((id) =>
    createElement(
      'li',
      '',
      createLink(toChange(tree.urls.get(id) ?? ''), tree.questions.get(id)?.title ?? ''),
    ),
  );
  return [createElement('p', '', LEFT_OPEN), createElement('ul', 'left-open', ...links)];
}

function understoodNodes(
  words: readonly string[],
  settled: readonly SettledAnswer[],
  values: readonly StoryValue[],
  tree: PublishedTree,
): readonly HTMLElement[] {
  const items = [
    ...settled.map(({ question, answer }) => {
      const given = tree.questions.get(question)?.answers.find(({ id }) => id === answer);
      const item = createElement('li', '', given?.circumstance ?? '');
      item.dataset['settled'] = `${question}.${answer}`;
      return item;
    }),
    ...values.map((value) => {
      const item = createElement('li', '', `${VALUES[value.type]}: ${valueText(value)}`);
      item.dataset['value'] = value.type;
      return item;
    }),
  ];
  if (items.length + words.length === 0) return [];
  const quoted = words.map((word) => `«${word}»`).join(', ');
  const lead = createElement('p', '', `${UNDERSTOOD} ${quoted}`);
  return items.length === 0 ? [lead] : [lead, createElement('ul', 'row', ...items)];
}

function valueText({ type, text, value }: StoryValue): string {
  if (type === 'date') return formatDate(value);
  if (type === 'sum') return `${value} ₽`;
  return type === 'order' ? value : text;
}

/** Goes on where the settled answers lead to. */
function wayIntoTree(settled: readonly SettledAnswer[], tree: PublishedTree): HTMLElement {
  const { given, node } = follow(tree, settled);
  const link = linkToQuestion(node, GO_ON, tree);
  keepOnFollow(link, stepsOf(given));
  return link;
}

/** Leads to a question; the answers of the first one stand beside the box, and the focus goes there. */
function linkToQuestion(question: string, text: string, tree: PublishedTree): HTMLAnchorElement {
  const link = createLink(tree.urls.get(question) ?? '', text);
  link.addEventListener('click', (event) => {
    const beside = document.querySelector<HTMLElement>('[data-answers] a');
    if (question !== tree.root || beside === null) return;
    event.preventDefault();
    beside.focus();
  });
  return link;
}

/** Keeps the answers in this tab once the reader follows a link: they are said beside it. */
function keepOnFollow(node: HTMLElement, answers: Walk): void {
  node.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) keepAnswers(answers);
  });
}
