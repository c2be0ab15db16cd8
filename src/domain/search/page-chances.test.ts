import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import { pageChances } from './page-chances.ts';
import { toyIndex } from '../../testing/toy-index.ts';

const index = toyIndex([
  { url: '/vazy/', title: 'Разбитая ваза', aliases: ['разбили вазу'] },
  { url: '/polka/', title: 'Полка для вазы' },
  { url: '/poliv/', title: 'Полив' },
]);
const chances = (query: string) => pageChances(index, analyzeQuery(query, index.lexicon).words);

describe('pageChances', () => {
  test('shares 1 among all pages, those without a word too', () => {
    const [vases = 0, shelf = 0] = [...chances('ваза').values()];
    expect(chances('ваза').has(2)).toBe(false);
    expect(vases + shelf).toBeLessThan(1);
    expect(vases + shelf).toBeGreaterThan(0.9);
  });

  test.each([
    ['two words that only it has', 'разбитая ваза', 0],
    ['a word that is being typed', 'полк', 1],
  ])('finds a page likeliest by %s: %j', (_, query, page) => {
    const [likeliest] = [...chances(query)].sort(([, one], [, other]) => other - one);
    expect(likeliest?.[0]).toBe(page);
  });

  test('knows nothing of words that no page has', () => {
    expect(chances('экскаватор')).toEqual(new Map());
  });
});
