import { expect, test } from 'vitest';
import { toyIndex } from '../testing/toy-index.ts';
import { formatWordReport } from './word-report.ts';

const aliases = (words: string) =>
  Array.from({ length: 16 }, (_, place) => `${words} ${'абвгдежзиклмнопр'.charAt(place)}1`);

test('formatWordReport names articles with few aliases and words one slip apart', () => {
  const index = toyIndex([
    { url: '/a/', number: 'А-1', title: 'Как вернуть вазу?', aliases: ['ваза разбита'] },
    { url: '/b/', number: 'А-2', title: 'Где ватсап?', aliases: aliases('телефон') },
    { url: '/c/', number: 'А-3', title: 'Где вотсап?', aliases: aliases('телефону') },
    { url: '/d/', type: 'question', title: 'Что с вазой?' },
  ]);
  expect(formatWordReport(index).split('\n')).toEqual([
    'А-1 «Как вернуть вазу?»: мало названий, 1',
    '«вотсап» и «ватсап» различаются одной буквой',
  ]);
});

test('formatWordReport has nothing to say of a good index', () => {
  expect(formatWordReport(toyIndex([]))).toBe('Замечаний нет.');
});
