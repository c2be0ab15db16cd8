import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import type { FullTextHit } from './full-text.ts';
import type { AnswerHit } from './find-answers.ts';
import { rankResults } from './rank-results.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';

const analysis = analyzeQuery('разбитая ваза в пути', toyLexicon(['разбитая ваза в пути']));

function answer(url: string, score: number, share = 1): AnswerHit {
  const packed = { url, type: 'article', title: url } as const;
  const evidence = {
    value: share,
    coverage: share,
    exact: share,
    nearestPhrase: share,
    nextPhrase: share,
    title: share,
    chance: share,
  };
  return { answer: packed, score, evidence, matchedStems: new Set(['ваз']) };
}

const found = (hits: readonly AnswerHit[]) => ({ hits, topic: undefined });

function text(url: string, score: number, coverage = 1): FullTextHit {
  return { url, title: url, excerpt: 'Отрывок', passages: [], score, coverage };
}

const urls = (pages: readonly { readonly url: string }[]) => pages.map(({ url }) => url);

describe('rankResults', () => {
  test.each([
    ['nothing from nothing', [], [], []],
    ['answers in their order', [answer('/b/', 0.9), answer('/a/', 0.6)], [], ['/b/', '/a/']],
    ['full text alone', [], [text('/a/', 1), text('/b/', 2)], ['/b/', '/a/']],
    ['answers before full text', [answer('/a/', 0.1)], [text('/b/', 9)], ['/a/', '/b/']],
    ['a page once', [answer('/a/', 0.5)], [text('/a/', 1)], ['/a/']],
    [
      'near answers as suggestions have them',
      [answer('/a/', 0.5), answer('/b/', 0.49)],
      [text('/b/', 1)],
      ['/a/', '/b/'],
    ],
    ['no page whose text has few of the words', [answer('/a/', 0.5)], [text('/b/', 1, 0.5)], ['/a/']],
    ['no page far below the best', [answer('/a/', 0.9), answer('/b/', 0.1)], [], ['/a/']],
  ])('gives %s', (_, answers, fullText, expected) => {
    const { results, maybe } = rankResults(analysis, found(answers), fullText);
    expect(urls(results)).toEqual(expected);
    expect(maybe).toEqual([]);
  });

  test.each([
    ['the best page has little of the query', [answer('/a/', 0.9, 0.3), answer('/b/', 0.5, 1)], []],
    ['only a text has half of the words', [], [text('/a/', 9, 0.5)]],
  ])('has only guesses if %s', (_, answers, fullText) => {
    const { results, maybe } = rankResults(analysis, found(answers), fullText);
    expect(results).toEqual([]);
    expect(maybe[0]?.url).toBe('/a/');
  });

  test('takes one word in a text for no more than a guess', () => {
    const oneWord = analyzeQuery('фикус', toyLexicon([]));
    expect(urls(rankResults(oneWord, found([]), [text('/a/', 1)]).maybe)).toEqual(['/a/']);
  });

  test.each([
    ['where the score falls most', [0.9, 0.85, 0.8, 0.78, 0.6, 0.58], 4],
    ['never among the first three', [0.9, 0.7, 0.6, 0.59, 0.57], 4],
    ['nowhere if the score never falls', Array.from({ length: 30 }, () => 0.9), 30],
  ])('cuts the tail %s', (_, scores, count) => {
    const answers = scores.map((score, position) => answer(`/${String(position)}/`, score));
    expect(rankResults(analysis, found(answers)).results).toHaveLength(count);
  });

  test('has only guesses of a query nearer to a topic of others, the nearest page first', () => {
    const { evidence } = answer('/b/', 2);
    const topic = { topic: { text: 'Об этом здесь не пишут.', nearest: '/b/' }, score: 2, evidence };
    const hits = [answer('/a/', 0.9), answer('/b/', 0.8)];
    expect(rankResults(analysis, { hits, topic })).toMatchObject({
      results: [],
      maybe: [{ url: '/b/' }, { url: '/a/' }],
      elsewhere: { text: 'Об этом здесь не пишут.' },
    });
  });

  test('gives no more than six guesses', () => {
    const answers = Array.from({ length: 30 }, (_, position) => answer(`/${String(position)}/`, 0.9, 0.3));
    expect(rankResults(analysis, found(answers)).maybe).toHaveLength(6);
  });

  test('leaves pages where they stood when their texts come', () => {
    const answers = [answer('/a/', 0.9), answer('/b/', 0.7)];
    const texts = [text('/c/', 9), text('/b/', 8), text('/a/', 1)];
    expect(urls(rankResults(analysis, found(answers), texts).results)).toEqual(['/a/', '/b/', '/c/']);
  });

  test('knows what a page says where the words are', () => {
    const { results } = rankResults(analysis, found([answer('/a/', 0.1)]), [text('/b/', 1)]);
    expect(results.map(({ excerpt }) => excerpt)).toEqual([undefined, 'Отрывок']);
  });
});
