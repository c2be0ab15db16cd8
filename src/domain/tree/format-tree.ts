import { counted } from '../language/plural.ts';
import type { Answer } from './tree.ts';

/** The whole tree in words, for reading. */
export interface WrittenTree {
  readonly title: string;
  readonly questions: readonly WrittenQuestion[];
  readonly outcomes: readonly WrittenOutcome[];
  /** How many ways lead from the root to outcomes. */
  readonly routes: number;
}

/** A question in words. */
export interface WrittenQuestion {
  readonly id: string;
  readonly title: string;
  readonly hint: string | undefined;
  readonly answers: readonly Pick<Answer, 'label' | 'to' | 'unsure'>[];
}

/** An outcome in words; what it does not have is undefined. */
export interface WrittenOutcome {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly verdict: string;
  readonly urgency: string;
  readonly sign: string | undefined;
  readonly channel: string | undefined;
  readonly why: string;
  readonly next: string;
  readonly recontact: { readonly after: string; readonly to: string } | undefined;
  readonly fallback: string;
  readonly message: string | undefined;
}

type NameOf = (id: string) => string;

/** The tree as plain text, each thing on a line of its own, so that two versions can be compared line by line. */
export function formatTree({ title, questions, outcomes, routes }: WrittenTree): string {
  const names = new Map([
    ...questions.map((question) => [question.id, `${question.id}. ${question.title}`] as const),
    ...outcomes.map((outcome) => [outcome.id, nameOfOutcome(outcome)] as const),
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const size = [
    counted(questions.length, { one: 'вопрос', few: 'вопроса', many: 'вопросов' }),
    counted(outcomes.length, { one: 'исход', few: 'исхода', many: 'исходов' }),
    counted(routes, { one: 'путь', few: 'пути', many: 'путей' }),
  ];
  return [
    [title, `${size.join(', ')}. Знаком «?» помечены ответы «не знаю» и «другое».`],
    ['ВОПРОСЫ'],
    ...questions.map((question) => questionLines(question, nameOf)),
    ['ИСХОДЫ'],
    ...outcomes.map((outcome) => outcomeLines(outcome, nameOf)),
  ]
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

function questionLines({ id, title, hint, answers }: WrittenQuestion, nameOf: NameOf): readonly string[] {
  return [
    `${id}. ${title}`,
    ...(hint === undefined ? [] : [`  Подсказка: ${hint}`]),
    ...answers.flatMap(({ label, to, unsure }) => [
      `  ${unsure ? '?' : '-'} ${label}`,
      `    → ${nameOf(to)}`,
    ]),
  ];
}

function outcomeLines(outcome: WrittenOutcome, nameOf: NameOf): readonly string[] {
  const { verdict, urgency, sign, channel, why, next, recontact, fallback, message } = outcome;
  return [
    nameOfOutcome(outcome),
    `  Вердикт: ${verdict}`,
    `  Когда: ${urgency}`,
    ...(sign === undefined ? [] : [`  Ждать, пока ${sign}`]),
    ...(channel === undefined ? [] : [`  Куда: ${channel}`]),
    `  Почему: ${why}`,
    `  Что дальше: ${next}`,
    ...(recontact === undefined ? [] : [`  Нет ответа, срок — ${recontact.after} → ${nameOf(recontact.to)}`]),
    `  Не подошло → ${nameOf(fallback)}`,
    ...(message === undefined ? [] : ['  Сообщение:', ...message.split('\n').map(indented)]),
  ];
}

function nameOfOutcome({ id, number, title }: WrittenOutcome): string {
  return `${number} ${id}. ${title}`;
}

function indented(line: string): string {
  return line === '' ? '' : `    ${line}`;
}
