import { describe, expect, test } from 'vitest';
import { wordChange } from './word-change.ts';

const shown = (before: string, after: string) =>
  wordChange(before, after).map(({ lead, changed, tail }) => `${lead}[${changed}]${tail}`);

describe('wordChange', () => {
  test.each([
    [
      'in the middle',
      'Вернём за 3 дня на карту',
      'Вернём за 5 дней на карту',
      ['Вернём за[3 дня]на карту', 'Вернём за[5 дней]на карту'],
    ],
    ['at the beginning', 'Ждите ответа', 'Не ждите ответа', ['[Ждите]ответа', '[Не ждите]ответа']],
    ['at the end', 'Ждите ответа', 'Ждите ответа в чате', ['Ждите ответа[]', 'Ждите ответа[в чате]']],
    ['everywhere', 'Ждите', 'Пишите сейчас', ['[Ждите]', '[Пишите сейчас]']],
    ['by a word that is repeated', 'да да', 'да да да', ['да да[]', 'да да[да]']],
    ['in spaces alone', 'Ждите\n\nответа', 'Ждите ответа', ['Ждите ответа[]', 'Ждите ответа[]']],
    [
      'far from both ends',
      'один два три четыре пять шесть семь восемь девять десять A один два три четыре пять шесть семь',
      'один два три четыре пять шесть семь восемь девять десять B один два три четыре пять шесть семь',
      [
        '… пять шесть семь восемь девять десять[A]один два три четыре пять шесть …',
        '… пять шесть семь восемь девять десять[B]один два три четыре пять шесть …',
      ],
    ],
  ])('finds what differs %s', (_, before, after, changes) => {
    expect(shown(before, after)).toEqual(changes);
  });
});
