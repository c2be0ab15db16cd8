import { stringify } from 'yaml';
import { buildTree } from '../domain/tree/build-tree.ts';
import { shortestWalks } from '../domain/tree/graph.ts';
import { journeySchema } from '../schemas/journey.ts';
import { messageSchema } from '../schemas/message.ts';
import { outcomeSchema } from '../schemas/outcome.ts';
import { questionSchema } from '../schemas/question.ts';
import { completeBySchema } from './complete-by-schema.ts';
import type { GeneratedOutcome, GeneratedQuestion, GeneratedTree } from './generate-tree.ts';
import type { TextFile } from './text-files.ts';
import { upkeepBy } from './upkeep.ts';

/** What nodes of ours must name besides their own texts. */
export interface TreeNames {
  readonly owner: string;
  readonly channel: string;
}

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
  return completeBySchema(questionSchema, { title, answers, aliases: aliasesOf(title), ...upkeepBy(owner) });
}

function outcomeSource(outcome: GeneratedOutcome, { owner, channel }: TreeNames) {
  const { id, number, title, why, next, prepare, fallback } = outcome;
  return completeBySchema(outcomeSchema, {
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
    ...upkeepBy(owner),
  });
}

function messageText({ title, why, prepare }: GeneratedOutcome): string {
  const message = completeBySchema(messageSchema, {
    stage: 1,
    short: 'Заказ {{order}}: {{detail}}. Прошу ответить.',
    fields: {
      order: { type: 'orderNumber', label: 'Номер заказа', required: true, example: '12345678-0001' },
      detail: { type: 'longText', label: 'Подробности', required: true, max: 250, example: 'заказа нет' },
    },
    attachments: [...prepare],
  });
  return `---\n${stringify(message)}---\n${title}: заказ {{order}}. {{detail}}\n\nПрошу ответить. ${why}\n`;
}

function journeysOf({ questions, outcomes }: GeneratedTree) {
  const walks = shortestWalks(
    buildTree(
      questions.map((question) => ({ id: question.id, value: question })),
      outcomes.map(({ id }) => id),
    ),
  );
  return outcomes.map(({ id, title }) =>
    completeBySchema(journeySchema, {
      story: title,
      answers: walks.get(id)?.map(({ question, answer }) => `${question}.${answer}`) ?? [],
      outcome: id,
    }),
  );
}

function aliasesOf(title: string): readonly string[] {
  return ['как', 'куда', 'кому', 'где', 'что', 'зачем'].map((word) => `${word} ${title.toLowerCase()}`);
}
