import { describe, expect, test } from 'vitest';
import type { PackedAnswer } from './answer-document.ts';
import type { AnswerHit } from './answers-index.ts';
import type { FullTextHit } from './full-text.ts';
import { rankResults } from './rank-results.ts';

function answer(url: string, score: number, coverage = 1, type: PackedAnswer['type'] = 'article'): AnswerHit {
  const packed = { url, type, title: url, answer: 'Ответ', words: '' };
  return { answer: packed, score, coverage, matchedStems: new Set(['ваз']) };
}

function text(url: string, score: number, coverage = 1): FullTextHit {
  return { url, title: url, excerpt: 'Отрывок', score, coverage };
}

const urls = (pages: readonly { readonly url: string }[]) => pages.map(({ url }) => url);

describe('rankResults', () => {
  test.each([
    ['nothing from nothing', [], [], []],
    ['answers by score', [answer('/a/', 1), answer('/b/', 2)], [], ['/b/', '/a/']],
    ['full text alone', [], [text('/a/', 1), text('/b/', 2)], ['/b/', '/a/']],
    ['answers before full text', [answer('/a/', 1)], [text('/b/', 9)], ['/a/', '/b/']],
    ['a page once', [answer('/a/', 1)], [text('/a/', 1)], ['/a/']],
    ['near answers by full text', [answer('/a/', 10), answer('/b/', 9)], [text('/b/', 1)], ['/b/', '/a/']],
    [
      'near answers by type',
      [answer('/q/', 10, 1, 'question'), answer('/o/', 10, 1, 'outcome'), answer('/a/', 10)],
      [],
      ['/a/', '/o/', '/q/'],
    ],
    ['no page far below the best', [answer('/a/', 10), answer('/b/', 1)], [], ['/a/']],
  ])('gives %s', (_, answers, fullText, expected) => {
    const { results, maybe } = rankResults(answers, fullText);
    expect(urls(results)).toEqual(expected);
    expect(maybe).toEqual([]);
  });

  test.each([
    ['the best page covers little of the query', [answer('/a/', 9, 0.2), answer('/b/', 5, 1)], []],
    ['only a text has half of the words', [], [text('/a/', 9, 0.5)]],
  ])('has only guesses if %s', (_, answers, fullText) => {
    const { results, maybe } = rankResults(answers, fullText);
    expect(results).toEqual([]);
    expect(maybe[0]?.url).toBe('/a/');
  });

  test('keeps to ten pages', () => {
    const answers = Array.from({ length: 30 }, (_, position) => answer(`/${String(position)}/`, 10));
    expect(rankResults(answers).results).toHaveLength(10);
  });

  test('shows the answer of a page both tiers know, the excerpt of one only the full text knows', () => {
    const { results } = rankResults([answer('/a/', 1)], [text('/a/', 1), text('/b/', 1)]);
    expect(results.map(({ snippet }) => snippet)).toEqual(['Ответ', 'Отрывок']);
  });
});
