import { stringify } from 'yaml';
import { remove, write, type Edit } from './mistake.ts';

const LEVELS = [
  ['root'],
  ...[1, 2, 3, 4].map((level) => ['a', 'b', 'c', 'd'].map((id) => `${id}${String(level)}`)),
  ['wait'],
];
const ANSWERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** Five questions on end, all but the last with seven answers on to the next level, all with «не знаю»: 5,202 routes. */
export const MANY_ROUTES: readonly Edit[] = [
  remove('tree/questions/status.yaml'),
  ...LEVELS.slice(0, -1).flatMap((ids, level) =>
    ids.map((id) => write(`tree/questions/${id}.yaml`, stringify(questionTo(id, LEVELS[level + 1] ?? [])))),
  ),
  write(
    'tree/journeys.yaml',
    stringify([
      {
        story: 'Заказ едет',
        answers: ['root', 'a1', 'a2', 'a3', 'a4'].map((id) => `${id}.one`),
        outcome: 'wait',
      },
      { story: 'Статуса не видно', answers: ['root.unsure'], outcome: 'ask' },
    ]),
  ),
  write(
    'permalinks.lock.json',
    JSON.stringify({
      articles: { 1: '/otvety/delivery/where/', 2: '/otvety/delivery/speed-up/' },
      outcomes: { 1: '/reshenie/wait/', 2: '/reshenie/ask/' },
      questions: Object.fromEntries(
        LEVELS.slice(0, -1).flatMap((ids, level) =>
          ids.map((id) => [id, [...answersTo(LEVELS[level + 1] ?? []), 'unsure']]),
        ),
      ),
    }),
  ),
];

/** At most two lead the same way. */
function answersTo(next: readonly string[]): readonly string[] {
  return ANSWERS.slice(0, next.length * 2 - 1);
}

function questionTo(id: string, next: readonly string[]) {
  const answers = answersTo(next).map((answer, index) => {
    const words = `Ответ ${answer}`;
    return { id: answer, label: words, circumstance: words, to: next[index % next.length] };
  });
  const unsure = { id: 'unsure', role: 'unsure', label: 'Не знаю', circumstance: 'Вы не знаете', to: 'ask' };
  return {
    title: `Вопрос ${id}?`,
    answers: [...answers, unsure],
    aliases: ['1', '2', '3', '4', '5', '6'].map((number) => `вопрос ${id} ${number}`),
    owner: 'delivery',
    reviewed: '2026-11-20',
    reviewBy: '2027-05-20',
  };
}
