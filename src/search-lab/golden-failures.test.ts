import { describe, expect, test } from 'vitest';
import type { GoldenQuery } from '../schemas/golden-query.ts';
import { goldenFailures, percentText } from './golden-failures.ts';
import type { JudgedQuery } from './golden-query.ts';

const judged = (query: GoldenQuery, rank: number | undefined): JudgedQuery => ({
  query,
  first: rank === 1,
  rank,
  confident: true,
  confidence: 1,
  found: [],
  expected: ['А-1'],
});
const chat: GoldenQuery = { q: 'где чат', kind: 'plain', facts: ['chat'] };
const order: GoldenQuery = { q: 'заказ', kind: 'one-word', best: ['/a/'] };

describe('goldenFailures', () => {
  test('has nothing to say of queries answered as they must be', () => {
    expect(goldenFailures([judged(chat, 1), judged({ ...order, held: true }, 1)])).toEqual([]);
  });

  test('names queries that are missed, and those marked as unsolved that are found', () => {
    const found = Array.from({ length: 47 }, () => judged(chat, 1));
    expect(
      goldenFailures([
        ...found,
        judged({ ...chat, unsolved: true }, 1),
        judged({ ...chat, q: 'чат закрыт' }, 4),
        judged({ ...chat, q: 'чатик', unsolved: true }, undefined),
      ]),
    ).toEqual([
      'запрос «чат закрыт»: ждали А-1 в первых трёх, нашли ничего',
      'запрос «где чат» находится: уберите unsolved',
      'подбор: близкие: годная в трёх 96,0 %, надо 98,5 %',
    ]);
  });

  test('names shares below their targets, of held queries apart', () => {
    expect(goldenFailures([judged(order, 1), judged({ ...order, held: true }, 2)])).toEqual([
      'проверка: частые: верная первой 0,0 %, надо 88,0 %',
      'проверка: частые one-word: верная первой 0,0 %, надо 80,0 %',
    ]);
  });

  test('wants guesses of what nothing answers, and no guesses of what is answered', () => {
    const unanswered: readonly GoldenQuery[] = [
      { q: 'вакансии', kind: 'none', unsolved: true },
      { q: 'борщ', kind: 'offtopic', unsolved: true },
    ];
    const guessed = [chat, order].map((query) => ({
      ...judged(query, 1),
      confident: false,
      confidence: -1,
    }));
    expect(goldenFailures([...unanswered.map((query) => judged(query, undefined)), ...guessed])).toEqual([
      'подбор: частые: не только догадка 0,0 %, надо 92,0 %',
      'подбор: частые без ответа: честно 0,0 %, надо 85,0 %',
      'подбор: частые: уверенность отличает 0,0 %, надо 90,0 %',
      'подбор: по фактам: не только догадка 0,0 %, надо 88,0 %',
      'подбор: не о нас: честно 0,0 %, надо 88,0 %',
    ]);
  });
});

describe('percentText', () => {
  test.each([
    [98.5, '98,5 %'],
    [98.49, '98,4 %'],
    [100, '100,0 %'],
  ])('%d is %s', (share, text) => {
    expect(percentText(share)).toBe(text);
  });
});
