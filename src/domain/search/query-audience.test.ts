import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import { queryAudience } from './query-audience.ts';
import { toyIndex } from '../../testing/toy-index.ts';

const index = toyIndex([
  { url: '/a/', title: 'Где мой заказ?', aliases: ['заказ не пришёл', 'ваза в пути'] },
  { url: '/b/', title: 'Как вернуть вазу?', audience: 'buyer' },
  { url: '/c/', title: 'Почему задержали поставку?', audience: 'seller', aliases: ['приёмка на складе'] },
  { url: '/d/', title: 'Кому передать чат?', audience: 'operator', aliases: ['вторая линия'] },
]);

describe('queryAudience', () => {
  test.each([
    ['где заказ', 'buyer'],
    ['ваза', 'buyer'],
    ['поставка', 'seller'],
    ['поставку не приняли на складе', 'seller'],
    ['чат на вторую линию', 'operator'],
    ['экскаватор', 'buyer'],
    ['', 'buyer'],
  ])('%j is asked by a %s', (query, audience) => {
    expect(queryAudience(index, analyzeQuery(query, index.lexicon).words)).toBe(audience);
  });

  test('is customers’ where no page is for anybody else', () => {
    const plain = toyIndex([{ url: '/a/', title: 'Где поставка?' }]);
    expect(queryAudience(plain, analyzeQuery('поставка', plain.lexicon).words)).toBe('buyer');
  });
});
