import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import { buildAnswersIndex, queryAnswers } from './answers-index.ts';
import type { PackedAnswer } from './answer-document.ts';
import { packAnswer } from './pack-answer.ts';
import { stemsOf } from './words.ts';

function page(url: string, title: string, aliases: readonly string[], answer = ''): PackedAnswer {
  return packAnswer({ url, type: 'article', title, answer, aliases, facts: [] });
}

const index = buildAnswersIndex({
  answers: [
    page(
      '/vazy/',
      'Как вернуть разбитую вазу?',
      ['ваза приехала осколками', 'бой в пути'],
      'Ваза застрахована.',
    ),
    page('/poliv/', 'Как часто поливать фикус?', ['сколько лить воды', 'сохнут листья']),
    page('/gorshok/', 'Какой горшок нужен фикусу?', ['кашпо по размеру']),
  ],
  notices: [],
  synonyms: [['горшок', 'плошка']],
});

const ask = (query: string) => queryAnswers(index, analyzeQuery(query));

describe('queryAnswers', () => {
  test.each([
    ['вернуть вазу', '/vazy/'],
    ['вазы', '/vazy/'],
    ['осколки', '/vazy/'],
    ['как полить фикус', '/poliv/'],
    ['фикус поливатб', '/poliv/'],
    ['плошка', '/gorshok/'],
    ['застрахован', '/vazy/'],
    ['горш', '/gorshok/'],
  ])('finds for %j the page %s first', (query, url) => {
    expect(ask(query)[0]?.answer.url).toBe(url);
  });

  test.each(['', 'как где', 'экскаватор', '🎁', '__proto__', 'а'.repeat(100_000)])(
    'finds nothing for %j',
    (query) => {
      expect(ask(query)).toEqual([]);
    },
  );

  test('repairs no word that the index knows', () => {
    expect(ask('вода').map((hit) => hit.answer.url)).toEqual(['/poliv/']);
  });

  test.each([
    ['ваза', 1],
    ['плошка', 0.7],
    ['ваза экскаватор', 0.4],
    ['экскаватор экскурсия ваза', 0.2],
  ])('measures how much of %j the first page covers: about %j', (query, coverage) => {
    expect(ask(query)[0]?.coverage).toBeCloseTo(coverage, 1);
  });

  test('names the stems of the page that it found', () => {
    expect(ask('фикус поливатб')[0]?.matchedStems).toEqual(new Set(stemsOf('фикус поливать')));
  });
});
