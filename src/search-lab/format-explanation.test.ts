import { expect, test } from 'vitest';
import { answerQuery } from '../domain/search/answer-query.ts';
import { formatExplanation } from './format-explanation.ts';
import { toyIndex } from '../testing/toy-index.ts';

const index = toyIndex(
  [{ url: '/a/', number: 'А-7', title: 'Как вернуть вазу?', aliases: ['ваза разбита'] }],
  [{ from: 'кокнули', to: ['разбита'] }],
);
const explain = (query: string) => formatExplanation(index, answerQuery(index, query));

test('formatExplanation says what was understood, what was found and how the score came about', () => {
  const lines = explain('мне dthyenm кокнули').split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'Запрос: мне dthyenm кокнули',
    'Понято: мне вернуть кокнули',
    'Слова: вернуть (основа «вернут», вес 0,85); кокнули (основа «кокнул», вес 1,61)',
    'Не учтены: мне',
    'Синонимы: кокнул → разбит',
  ]);
  expect(lines[6]).toMatch(/^Найдено, уверенно \(\d,\d\d\):$/);
  expect(lines[7]).toMatch(
    /^ 1\. \d,\d\d = слова \d,\d\d \+ выучено 0,50 × \d,\d\d \+ фраза 0,45 × \d,\d\d \+ заголовок 0,45 × \d,\d\d {2}А-7 Как вернуть вазу\? {2}\[вернут, разбит\]$/,
  );
});

test('formatExplanation says that nothing was found', () => {
  expect(explain('экскаватор')).toContain('Слова: экскаватор (основа «экскаватор», вес 1,61, неизвестно)');
  expect(explain('экскаватор')).toContain('Ничего не найдено.');
});

test('formatExplanation says what the query denies', () => {
  const denying = toyIndex([{ url: '/a/', title: 'Ваза не пришла' }]);
  const lines = formatExplanation(denying, answerQuery(denying, 'не пришла')).split('\n');
  expect(lines[1]).toBe(
    'Слова: пришла (основа «пришл», вес 0,47); не пришла (отрицание, основа «пришл», вес 0,38)',
  );
  expect(lines[4]).toContain('[пришл, не пришл]');
});
