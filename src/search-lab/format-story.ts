import type { PublishedTree } from '../domain/tree/tree-file.ts';
import type { HeardStory, SettledAnswer, StoryCard } from '../domain/story/story.ts';
import { VALUE_NAMES } from './golden-story.ts';

/**
 * What was understood of a story and why each card is there, for editors; `pulling` names the words of which was learned
 * that they speak for an outcome.
 */
export function formatStory(
  tree: PublishedTree,
  { values, settled, cards }: HeardStory,
  pulling: (outcome: string) => readonly string[],
): string {
  return [
    'Названо:',
    ...listOf(values.map(({ type, value, text }) => `${VALUE_NAMES[type]}: ${value} («${text}»)`)),
    '',
    'Ясно из слов:',
    ...listOf(settled.map((answer) => formatAnswer(tree, answer))),
    '',
    'Карточки:',
    ...listOf(cards.flatMap((card) => formatCard(tree, card, pulling(card.outcome)))),
  ].join('\n');
}

/** What was understood as other programs read it. */
export function storyData({ values, settled, cards }: HeardStory) {
  const answersOf = (answers: readonly SettledAnswer[]) =>
    answers.map(({ question, answer }) => ({ question, answer }));
  return {
    values: values.map(({ type, value, text }) => ({ type, value, text })),
    settled: answersOf(settled),
    cards: cards.map((card) => ({
      outcome: card.outcome,
      settled: answersOf(card.settled),
      open: card.open,
    })),
  };
}

function formatCard(
  tree: PublishedTree,
  { outcome, score, settled, open }: StoryCard,
  pulling: readonly string[],
): readonly string[] {
  return [
    `${score.toFixed(2).replace('.', ',')} ${outcome}`,
    ...(pulling.length === 0 ? [] : [`  так об этом рассказывают: ${pulling.join(' ')}`]),
    ...settled.map((answer) => `  ${formatAnswer(tree, answer)}`),
    ...open.map((question) => `  осталось спросить: ${tree.questions.get(question)?.title ?? question}`),
  ];
}

function formatAnswer({ questions }: PublishedTree, { question, answer, words }: SettledAnswer): string {
  const label = questions.get(question)?.answers.find(({ id }) => id === answer)?.label ?? '';
  return `${question}.${answer} «${label}»: ${words.join(' ')}`;
}

function listOf(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['  ничего'] : lines.map((line) => `  ${line}`);
}
