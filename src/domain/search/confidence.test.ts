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
