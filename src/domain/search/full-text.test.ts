import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';
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

const lexicon = toyLexicon(['поддержка', 'директор телефона', 'связь', 'новый номер']);
const wordsOf = (query: string) => analyzeQuery(query, lexicon).words;

describe('judgePage', () => {
  const page = {
    url: '/svyaz/',
    title: 'Связь',
    lead: 'Как нас найти. Новый номер поддержки внизу.',
    parts: [
      { url: '/svyaz/#chat', title: 'Чат', text: 'Круглые сутки. Номер не нужен.' },
      { url: '/svyaz/#phone', title: 'Телефон', text: 'По будням. Вот новый номер.' },
      { url: '/svyaz/#mail', title: 'Почта', text: 'Номер заказа — в письме.' },
    ],
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
    expect(judgePage(page, wordsOf(query))?.coverage).toBe(coverage);
  });

  test('says what stands above the headings of the words', () => {
    expect(judgePage(page, wordsOf('номер'))?.excerpt).toBe('Новый номер поддержки внизу.');
  });

  test('quotes the two parts that have most of the words, without their headings', () => {
    expect(judgePage(page, wordsOf('новый номер телефона'))?.passages).toEqual([
      { url: '/svyaz/#phone', title: 'Телефон', excerpt: 'Вот новый номер.' },
      { url: '/svyaz/#chat', title: 'Чат', excerpt: 'Номер не нужен.' },
    ]);
  });

  test('has no parts that have none of the words', () => {
    expect(judgePage(page, wordsOf('поддержка'))?.passages).toEqual([]);
  });
});
