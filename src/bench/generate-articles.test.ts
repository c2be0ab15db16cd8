import { describe, expect, test } from 'vitest';
import { plainFiles } from './article-files.ts';
import { generateArticles } from './generate-articles.ts';

const SECTIONS = ['dostavka', 'vozvrat'];

describe('generateArticles', () => {
  test('writes the same article whatever the count', () => {
    expect(generateArticles(40, SECTIONS).slice(0, 9)).toEqual(generateArticles(10, SECTIONS).slice(0, 9));
  });

  test('asks no question, gives no answer, takes no number and has no alias twice among 10,000', () => {
    const articles = generateArticles(10_000, SECTIONS);
    expect(new Set(articles.map(({ question }) => question)).size).toBe(10_000);
    expect(new Set(articles.map(({ answer }) => answer)).size).toBe(10_000);
    expect(new Set(articles.map(({ number }) => number)).size).toBe(10_000);
    const aliases = articles.flatMap((article) => article.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  test('keeps to the lengths a question and an answer may have', () => {
    const articles = generateArticles(2000, SECTIONS);
    expect(Math.max(...articles.map(({ question }) => question.length))).toBeLessThanOrEqual(80);
    expect(Math.max(...articles.map(({ answer }) => answer.length))).toBeLessThanOrEqual(200);
  });

  test('spreads articles over the sections and sends each on to the next, the last to the first', () => {
    const articles = generateArticles(3, SECTIONS);
    expect(articles.map(({ section }) => section)).toEqual(['dostavka', 'vozvrat', 'dostavka']);
    expect(articles.map(({ next }) => next)).toEqual([10_002, 10_003, 10_001]);
  });

  test('writes about 350 words', () => {
    const words = plainFiles(generateArticles(100, SECTIONS)).map(
      ({ text }) => text.match(/\p{L}+/gu)?.length ?? 0,
    );
    expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeCloseTo(350, -2);
  });
});
