import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import { judgePage, mergeTerms } from './full-text.ts';

describe('mergeTerms', () => {
  test('finds a page by any of the words', () => {
    const merged = mergeTerms([[{ id: 'a', score: 1 }], [{ id: 'b', score: 2 }], []]);
    expect(merged.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('weighs a rare word more than one that is everywhere', () => {
    const common = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, score: 1 }));
    expect(mergeTerms([common, [{ id: 'z', score: 1 }]])[0]?.id).toBe('z');
  });

  test('finds nothing by no words', () => {
    expect(mergeTerms([])).toEqual([]);
  });
});

describe('judgePage', () => {
  const page = {
    url: '/svyaz/',
    title: 'Связь',
    content: 'Новый номер телефона поддержки',
    excerpt: '',
    score: 3,
  };

  test.each([
    ['телефон', 1],
    ['нового номера', 1],
    ['телефон директора', 0.5],
    ['связь', 1],
    ['поддерж', 1],
    ['возврт', undefined],
    ['', undefined],
  ])('covers of %j the share %j', (query, coverage) => {
    expect(judgePage(page, analyzeQuery(query).words)?.coverage).toBe(coverage);
  });
});
