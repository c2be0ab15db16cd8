import { describe, expect, test } from 'vitest';
import type { GoldenQuery } from '../schemas/golden-query.ts';
import { formatMiss, isSolved, judgeQuery, type JudgedPage } from './golden-query.ts';
import type { RankedResult } from '../domain/search/rank-results.ts';

const pages = new Map<string, JudgedPage>(
  [
    { url: '/a/', number: 'А-1', title: 'Как вернуть вазу?', facts: ['vase'] },
    { url: '/b/', number: 'А-2', title: 'Как поливать фикус?', facts: ['water'] },
    { url: '/c/', number: null, title: 'Что с фикусом?', facts: ['water', 'pot'] },
    { url: '/d/', number: 'Р-1', title: 'Полейте фикус', facts: ['water'] },
  ].map((page) => [page.url, page]),
);
const found = (...urls: readonly string[]): readonly RankedResult[] =>
  urls.map((url) => ({
    url,
    title: url,
    excerpt: undefined,
    passages: [],
    matchedStems: new Set(),
    answer: undefined,
  }));
const water: GoldenQuery = { q: 'сохнет', kind: 'slang', facts: ['water'] };
const borsch: GoldenQuery = { q: 'борщ', kind: 'offtopic' };

describe('judgeQuery', () => {
  test.each([
    ['first', ['/b/', '/a/'], 1, true],
    ['second, on a node', ['/a/', '/c/'], 2, true],
    ['nowhere', ['/a/'], undefined, false],
  ])('finds the answer %s', (_, urls, rank, solved) => {
    const judgement = judgeQuery(water, { results: found(...urls), maybe: [] }, pages);
    expect(judgement.rank).toBe(rank);
    expect(isSolved(judgement)).toBe(solved);
  });

  test('counts guesses as found, not as confident', () => {
    const judgement = judgeQuery(water, { results: [], maybe: found('/b/') }, pages);
    expect(judgement).toMatchObject({ rank: 1, confident: false });
  });

  test.each([
    ['nothing', { results: [], maybe: [] }, true],
    ['guesses', { results: [], maybe: found('/a/') }, true],
    ['a confident list', { results: found('/a/'), maybe: [] }, false],
  ])('wants of a query off the topic no confident list: %s', (_, ranking, solved) => {
    expect(isSolved(judgeQuery(borsch, ranking, pages))).toBe(solved);
  });
});

describe('formatMiss', () => {
  test.each([
    [water, ['/a/'], 'запрос «сохнет»: ждали А-2 или Р-1 в первых трёх, нашли А-1 «Как вернуть вазу?»'],
    [water, [], 'запрос «сохнет»: ждали А-2 или Р-1 в первых трёх, нашли ничего'],
    [borsch, ['/c/'], 'запрос «борщ»: ждали ничего или догадок, нашли вопрос «Что с фикусом?»'],
  ])('says of %j with %j found what was wanted', (query, urls, text) => {
    expect(formatMiss(judgeQuery(query, { results: found(...urls), maybe: [] }, pages))).toBe(text);
  });
});
