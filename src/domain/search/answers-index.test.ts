import { describe, expect, test } from 'vitest';
import { buildAnswersIndex, familyOf } from './answers-index.ts';
import { packLetters } from './pack-letters.ts';

const index = buildAnswersIndex({
  answers: [
    {
      url: '/poliv/',
      type: 'article',
      title: 'Как поливать фикус?',
    },
    { url: '/gorshok/', type: 'article', title: 'Какой горшок нужен фикусу?' },
  ],
  phrases: [packLetters('вод|лит вод|сухост'), ''],
  notices: [],
});
const valueOf = (stem: string, page: number) =>
  index.postings.get(stem)?.find((posting) => posting.page === page)?.value ?? 0;

describe('buildAnswersIndex', () => {
  test('counts the pages of each stem', () => {
    expect(index.lexicon.pageCount).toBe(2);
    expect(index.lexicon.frequencies.get('фикус')).toBe(2);
    expect(index.lexicon.frequencies.get('вод')).toBe(1);
  });

  test('values a stem of the title most, and one of two phrases more than one of one', () => {
    expect(valueOf('фикус', 0)).toBeGreaterThan(valueOf('вод', 0));
    expect(valueOf('вод', 0)).toBeGreaterThan(valueOf('сухост', 0));
    expect(valueOf('вод', 1)).toBe(0);
  });

  test('keeps titles and phrases apart', () => {
    expect(index.phrases.map(({ page }) => page)).toEqual([0, 0, 0, 0, 1]);
    expect(index.phrasesOf.get('вод')).toEqual([1, 2]);
  });

  test('brings stems that begin alike together', () => {
    expect(index.families.get(familyOf('полива') ?? '')).toContain('полива');
    expect(familyOf('вод')).toBeUndefined();
    expect(familyOf('!полива')).toBe(`!${familyOf('полива') ?? ''}`);
  });
});
