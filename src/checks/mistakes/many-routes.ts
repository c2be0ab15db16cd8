import { stringify } from 'yaml';
import { remove, write, type Edit } from './mistake.ts';

const LEVELS = [['root'], ['a1', 'b1'], ['a2', 'b2'], ['a3', 'b3'], ['a4', 'b4'], ['wait']];
const ANSWERS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Five questions on end, each with six answers on to the next level and «не знаю»: 9,331 routes. */
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
        LEVELS.slice(0, -1)
          .flat()
          .map((id) => [id, [...ANSWERS, 'unsure']]),
      ),
    }),
  ),
];

function questionTo(id: string, next: readonly string[]) {
  const answers = ANSWERS.map((answer, index) => {
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
