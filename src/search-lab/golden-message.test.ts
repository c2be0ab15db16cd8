import { describe, expect, test } from 'vitest';
import { messageFailures, messageReport, type JudgedMessage } from './golden-message.ts';
import type { JudgedPage } from './golden-query.ts';

const page: JudgedPage = { url: '/late/', number: 'Р-1', title: 'Заказ опоздал', facts: [] };
const judgedMessage = (rank: number | undefined, held: boolean): JudgedMessage => ({
  query: { q: 'Где чайник?', kind: 'head', best: ['/late/'], ok: [] },
  first: rank === 1,
  rank,
  confident: true,
  found: rank === 1 ? [page] : [],
  expected: ['Р-1'],
  held,
});

describe('messageFailures', () => {
  test('is empty if right pages stand first', () => {
    expect(messageFailures([judgedMessage(1, false), judgedMessage(1, true)])).toEqual([]);
  });

  test('names missed messages and shares of the half that falls behind', () => {
    expect(messageFailures([judgedMessage(1, false), judgedMessage(undefined, true)])).toEqual([
      'запрос «Где чайник?»: ждали Р-1 в первых трёх, нашли ничего',
      'проверка, сообщения: верная первой 0,0 %, надо 74,0 %, цель 85,0 %',
      'проверка, сообщения: годная в трёх 0,0 %, надо 90,0 %, цель 95,0 %',
    ]);
  });
});

describe('messageReport', () => {
  test('tells shares of both halves', () => {
    expect(messageReport([judgedMessage(1, false), judgedMessage(2, true)])).toBe(
      [
        'подбор, сообщений 1: первой 100,0 %, в трёх 100,0 %',
        'проверка, сообщений 1: первой 0,0 %, в трёх 100,0 %',
      ].join('\n'),
    );
  });
});
