import { describe, expect, test } from 'vitest';
import { answerQuery } from './answer-query.ts';
import { confidenceOf } from './confidence.ts';
import { toyIndex } from '../../testing/toy-index.ts';

const index = toyIndex([
  { url: '/a/', number: 'А-7', title: 'Как вернуть разбитую вазу?', aliases: ['ваза приехала осколками'] },
  { url: '/b/', title: 'Как часто поливать фикус?', aliases: ['сохнут листья', 'сколько лить воды'] },
]);
const confidence = (query: string) => {
  const { analysis, hits } = answerQuery(index, query);
  const [best] = hits;
  if (best === undefined) throw new Error(`nothing found for ${query}`);
  return confidenceOf(analysis, best);
};

describe('confidenceOf', () => {
  test.each(['вернуть разбитую вазу', 'сколько лить воды фикусу'])('is sure of %j', (query) => {
    expect(confidence(query)).toBeGreaterThan(0);
  });

  test.each(['рецепт воды с мятой', 'осколками дорога к храму', 'вода'])(
    'takes finds for %j for guesses',
    (query) => {
      expect(confidence(query)).toBeLessThan(0);
    },
  );

  test('is certain of a number', () => {
    expect(confidence('а7')).toBe(Infinity);
  });

  test('falls with each word that no page has', () => {
    const queries = ['разбитую вазу', 'разбитую вазу экскаватор', 'разбитую вазу экскаватор бульдозер'];
    const [one = 0, two = 0, three = 0] = queries.map(confidence);
    expect(two).toBeLessThan(one);
    expect(three).toBeLessThan(two);
  });
});

const THREE = [
  { url: '/a/', title: 'Замёрзнет ли посылка зимой?', aliases: ['доставка в мороз', 'довезут ли в холод'] },
  { url: '/b/', title: 'Где мой заказ?', aliases: ['когда привезут', 'отследить заказ', 'не пришёл заказ'] },
  { url: '/c/', title: 'Можно ли вернуть товар?', aliases: ['деньги назад', 'товар не подошёл', 'обменять'] },
];

/** Pages about nothing of that: ten words, two a page, each on several pages, as in a real base. */
const WORDS = 'бонусы гарантия доверенность квитанция кабинет отзыв подписка промокод рассрочка чек'.split(
  ' ',
);
const MORE = WORDS.flatMap((one, at) =>
  WORDS.map((other, to) => ({
    url: `/${String(at)}-${String(to)}/`,
    title: `${one}, ${other}`,
    aliases: [],
  })),
).slice(0, 97);

const BASES = [
  ['three pages', toyIndex(THREE)],
  ['a hundred', toyIndex([...THREE, ...MORE])],
] as const;

describe.each(BASES)('confidenceOf in a base of %s', (_, index) => {
  test.each([
    ['замерзнет', '/a/'],
    ['не замерзнет', '/a/'],
    ['зимой', '/a/'],
    ['доставка в мороз', '/a/'],
    ['где заказ', '/b/'],
    ['заказ', '/b/'],
    ['когда привезут', '/b/'],
    ['как вернуть товар', '/c/'],
    ['вернуть', '/c/'],
  ])('is sure of %j', (query, url) => {
    const { analysis, hits } = answerQuery(index, query);
    const [best] = hits;
    expect(best?.answer.url).toBe(url);
    expect(best && confidenceOf(analysis, best)).toBeGreaterThan(0);
  });

  test.each([
    'погода на завтра',
    'рецепт борща',
    'как стать курьером',
    'где купить билет',
    'когда откроется магазин',
    'можно ли с собакой',
    'вернуть билет в театр',
    'заказ такси в аэропорт',
  ])('takes all finds for %j for guesses', (query) => {
    const { analysis, hits } = answerQuery(index, query);
    expect(hits.filter((hit) => confidenceOf(analysis, hit) > 0)).toEqual([]);
  });
});
