import { describe, expect, test } from 'vitest';
import type { GoldenQuery } from '../schemas/golden-query.ts';
import {
  formatMiss,
  isAmongFirst,
  isAnswer,
  isSolved,
  judgedPage,
  judgeQueries,
  judgeQuery,
  type JudgedPage,
} from './golden-query.ts';
import type { RankedResult } from '../domain/search/rank-results.ts';
import { toyIndex } from '../testing/toy-index.ts';

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
    title: 'Уход',
    excerpt: undefined,
    passages: [],
    matchedStems: new Set(),
    answer: undefined,
  }));
const water: GoldenQuery = { q: 'сохнет', kind: 'slang', facts: ['water'] };
const care: GoldenQuery = { q: 'уход', kind: 'one-word', best: ['/uhod/'], ok: ['/b/'] };
const borsch: GoldenQuery = { q: 'борщ', kind: 'offtopic' };
const job: GoldenQuery = { q: 'вакансии', kind: 'none' };

describe('judgeQuery', () => {
  test.each([
    [water, 'a page with the fact first', ['/b/', '/a/'], true, 1],
    [water, 'a node with the fact second', ['/a/', '/c/'], false, 2],
    [water, 'no page with the fact', ['/a/'], false, undefined],
    [care, 'the best page first, though it rests on no fact', ['/uhod/', '/b/'], true, 1],
    [care, 'an acceptable page first', ['/b/', '/uhod/'], false, 1],
    [care, 'pages named nowhere', ['/a/', '/c/', '/d/'], false, undefined],
  ])('of %j judges %s', (query, _, urls, first, rank) => {
    const judgement = judgeQuery(query, { results: found(...urls), maybe: [] }, pages);
    expect(judgement).toMatchObject({ first, rank });
    expect(isSolved(judgement)).toBe(rank !== undefined);
  });

  test('counts guesses as found, not as confident', () => {
    const judgement = judgeQuery(water, { results: [], maybe: found('/b/') }, pages);
    expect(judgement).toMatchObject({ first: true, rank: 1, confident: false });
  });

  test('leaves a fourth place to those who scroll', () => {
    const judgement = judgeQuery(care, { results: found('/a/', '/c/', '/d/', '/uhod/'), maybe: [] }, pages);
    expect(judgement.rank).toBe(4);
    expect(isAmongFirst(judgement)).toBe(false);
    expect(isSolved(judgement)).toBe(false);
  });

  test.each(
    [borsch, job].flatMap((query) => [
      [query, 'nothing', { results: [], maybe: [] }, true] as const,
      [query, 'guesses', { results: [], maybe: found('/a/') }, true] as const,
      [query, 'a confident list', { results: found('/a/'), maybe: [] }, false] as const,
    ]),
  )('wants of %j no confident list: %s', (query, _, ranking, solved) => {
    expect(isSolved(judgeQuery(query, ranking, pages))).toBe(solved);
  });
});

describe('isAnswer', () => {
  test.each([
    [water, '/d/', true],
    [water, '/a/', false],
    [care, '/uhod/', true],
    [care, '/b/', true],
    [care, '/d/', false],
    [job, '/a/', false],
  ])('of %j: %s is %s', (query, url, answers) => {
    expect(isAnswer(query, judgedPage(pages, { url, title: 'Уход' }))).toBe(answers);
  });
});

describe('judgeQueries', () => {
  test('is surer of what is there than of what is not', () => {
    const index = toyIndex([
      { url: '/b/', number: 'А-2', title: 'Как поливать фикус?', aliases: ['сохнет'] },
    ]);
    const [known, unknown] = judgeQueries(index, [water, borsch], pages);
    expect(known).toMatchObject({ query: water, first: true });
    expect(unknown).toMatchObject({ query: borsch, confidence: -Infinity });
    expect(known?.confidence).toBeGreaterThan(-Infinity);
  });
});

describe('formatMiss', () => {
  test.each([
    [water, ['/a/'], 'запрос «сохнет»: ждали А-2 или Р-1 в первых трёх, нашли А-1 «Как вернуть вазу?»'],
    [water, [], 'запрос «сохнет»: ждали А-2 или Р-1 в первых трёх, нашли ничего'],
    [care, ['/a/'], 'запрос «уход»: ждали /uhod/ в первых трёх, нашли А-1 «Как вернуть вазу?»'],
    [borsch, ['/c/'], 'запрос «борщ»: ждали ничего или догадок, нашли /c/ «Что с фикусом?»'],
    [job, ['/uhod/'], 'запрос «вакансии»: ждали ничего или догадок, нашли /uhod/ «Уход»'],
  ])('says of %j with %j found what was wanted', (query, urls, text) => {
    expect(formatMiss(judgeQuery(query, { results: found(...urls), maybe: [] }, pages))).toBe(text);
  });
});
