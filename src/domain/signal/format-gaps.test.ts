import { describe, expect, test } from 'vitest';
import { formatGaps, formatLeftOut } from './format-gaps.ts';

describe('formatGaps', () => {
  test('lists pages with share, file, owner and reasons, then what has no page', () => {
    const kept = {
      address: '/a/',
      title: 'Где заказ?',
      file: 'content/articles/d/a.mdx',
      owner: 'Отдел доставки, @shop/delivery',
      checkBy: '2027-05-20',
    };
    const reasons = [
      { reason: 'other-case', count: 6 },
      { reason: 'unclear', count: 1 },
    ] as const;
    const report = formatGaps({
      pages: [{ page: '/a/', yes: 8, no: 13, reasons, kept }],
      lost: [{ page: '/gone/', yes: 1, no: 1, reasons: [] }],
      searchesInVain: 31,
      tooFewVotes: 12,
    });
    expect(report).toBe(`Не помогли: 1 страница.
   62 %  «Где заказ?»: «Нет» — 13 из 21
         content/articles/d/a.mdx, Отдел доставки, @shop/delivery
         Не мой случай — 6, Непонятно — 1
Таких страниц на сайте нет. Если страница переехала, добавьте строку в redirects.yaml:
  /gone/: 2 голоса
Поиск не нашёл уверенного ответа: 31 раз.
Мало голосов, чтобы судить: 12 страниц.`);
  });

  test('says so if every page helps', () => {
    expect(formatGaps({ pages: [], lost: [], searchesInVain: 0, tooFewVotes: 0 }))
      .toBe(`Страниц, которые не помогли, нет (считаем от 10 голосов).
Поиск не нашёл уверенного ответа: 0 раз.`);
  });
});

describe('formatLeftOut', () => {
  test('names each line as editors find it', () => {
    const leftOut = [{ line: 3, found: '«maybe» в helped', expected: 'true или false' }];
    expect(formatLeftOut('signals.csv', leftOut)).toBe(
      'Пропущены строки: 1\n  signals.csv:3  нашли: «maybe» в helped, ждали: true или false',
    );
  });
});
