import { describe, expect, test } from 'vitest';
import { splitTroubles } from './split-troubles.ts';

describe('splitTroubles', () => {
  test.each([
    ['Курьер не приехал. И ещё не вернули деньги за чайник', 2],
    ['Курьер не приехал, а еще не вернули деньги за чайник', 2],
    ['Добрый день, разбили вазу. Второй вопрос: где мой чек?', 2],
    ['Во-первых, заказ опоздал. Во-вторых, курьер нагрубил', 2],
    ['1. Заказ опоздал на день 2. Курьер нагрубил мне', 2],
    ['Заказ опоздал на день\n\nКурьер вчера нагрубил мне', 2],
    ['Курьер не приехал. Также верните деньги. Кроме того, пришлите чек', 3],
  ])('tells of %j %i', (message, count) => {
    expect(splitTroubles(message)).toHaveLength(count);
  });

  test.each([
    'Курьер не приехал, жду ещё час',
    'Ещё не привезли заказ',
    'Здравствуйте!\n\nГде мой заказ, жду со вчера',
    'Заплатил 2 раза за один заказ',
    'Плюсик в карточке не нажимается',
    'Ну и где?',
  ])('tells one of %j', (message) => {
    expect(splitTroubles(message)).toEqual([message.replace(/\s+/g, ' ')]);
  });

  test('tells none of nothing', () => {
    expect(splitTroubles(' \n ')).toEqual([]);
  });
});
