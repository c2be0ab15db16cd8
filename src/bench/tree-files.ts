import { stringify } from 'yaml';
import { shortestWalks } from '../domain/tree/graph.ts';
import { buildTree } from '../domain/tree/build-tree.ts';
import type { TextFile } from './article-files.ts';
import type { GeneratedOutcome, GeneratedQuestion, GeneratedTree } from './generate-tree.ts';

/** What nodes of ours must name besides their own texts. */
export interface TreeNames {
  readonly owner: string;
  readonly channel: string;
}

const UPKEEP = { reviewed: '2026-11-20', reviewBy: '2027-05-20' };

/** A generated tree as our content: its nodes, a message for each outcome and a journey to it. */
export function treeFiles(tree: GeneratedTree, names: TreeNames): readonly TextFile[] {
  return [
    ...tree.questions.map((question) => ({
      path: `tree/questions/${question.id}.yaml`,
      text: stringify(questionSource(question, names)),
    })),
    ...tree.outcomes.flatMap((outcome) => [
      {
        path: `tree/outcomes/${outcome.id}.mdx`,
        text: `---\n${stringify(outcomeSource(outcome, names))}---\n`,
      },
      { path: `messages/${outcome.id}.md`, text: messageText(outcome) },
    ]),
    { path: 'tree/journeys.yaml', text: stringify(journeysOf(tree)) },
  ];
}

function questionSource({ title, answers }: GeneratedQuestion, { owner }: TreeNames) {
  return { title, answers, aliases: aliasesOf(title), owner, ...UPKEEP };
}

function outcomeSource(outcome: GeneratedOutcome, { owner, channel }: TreeNames) {
  const { id, number, title, why, next, prepare, fallback } = outcome;
  return {
    number,
    title,
    contact: 'chat',
    channel,
    urgency: 'today',
    why,
    prepare,
    message: id,
    next,
    fallback,
    facts: [],
    aliases: aliasesOf(title),
    owner,
    ...UPKEEP,
  };
}

function messageText({ title, why }: GeneratedOutcome): string {
  const fields = {
    order: { type: 'orderNumber', label: 'Номер заказа', required: true, example: '12345678-0001' },
    detail: { type: 'longText', label: 'Подробности', required: true, max: 250, example: 'заказа нет' },
  };
  const short = 'Заказ {{order}}: {{detail}}. Прошу ответить.';
  return `---\n${stringify({ stage: 1, short, fields })}---\n${title}: заказ {{order}}. {{detail}}\n\nПрошу ответить. ${why}\n`;
}

function journeysOf({ questions, outcomes }: GeneratedTree) {
  const walks = shortestWalks(
    buildTree(
      questions.map((question) => ({ id: question.id, value: question })),
      outcomes.map(({ id }) => id),
    ),
  );
  return outcomes.map(({ id, title }) => ({
    story: title,
    answers: walks.get(id)?.map(({ question, answer }) => `${question}.${answer}`) ?? [],
    outcome: id,
  }));
}

function aliasesOf(title: string): readonly string[] {
  return ['как', 'куда', 'кому', 'где', 'что', 'зачем'].map((word) => `${word} ${title.toLowerCase()}`);
}
