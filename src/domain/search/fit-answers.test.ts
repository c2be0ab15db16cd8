import { describe, expect, test } from 'vitest';
import type { ShownAnswer } from './answer-document.ts';
import { fitAnswers } from './fit-answers.ts';

const page = (url: string, type: ShownAnswer['type'] = 'article', weight = 1) => ({
  answer: { url, type, title: 'Как часто поливать фикус?' },
  phrases: 'djl',
  weight,
});
const sizeOf = (text: string) => text.length;
const pageSize = JSON.stringify(page('/a/')).length + 1;

describe('fitAnswers', () => {
  test.each([
    ['all that fits', [page('/a/'), page('/b/')], 10, ['/a/', '/b/']],
    ['the first of equals', [page('/a/'), page('/b/'), page('/c/')], 2, ['/a/', '/b/']],
    ['the weightier', [page('/a/'), page('/b/'), page('/c/', 'article', 2)], 2, ['/c/', '/a/']],
    [
      'articles rather than nodes',
      [page('/q/', 'question'), page('/o/', 'outcome'), page('/a/')],
      1,
      ['/a/'],
    ],
    ['nothing into nothing', [page('/a/')], 0, []],
  ])('keeps %s', (_, pages, count, expected) => {
    const kept = fitAnswers(pages, count === 0 ? 2 : pageSize * count + 5, sizeOf);
    expect(kept.map(({ answer }) => answer.url)).toEqual(expected);
  });
});
