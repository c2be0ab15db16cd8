import { describe, expect, test } from 'vitest';
import { spelledWords } from './spelled-words.ts';

describe('spelledWords', () => {
  test.each([
    ['Ещё «ждёте»?', ['Ещё', 'ждёте']],
    ['QR-код из-за 2-го СМС', ['из', 'за', 'СМС']],
    ['Статья А-12, 1+1=3, PDF', ['Статья']],
    ['За {{period:hranenie}} — да', ['За', 'да']],
    ['', []],
  ])('%s', (text, words) => {
    expect(spelledWords(text).map(({ word }) => word)).toEqual(words);
  });

  test('says where the word stands', () => {
    expect(spelledWords('да, нет')).toEqual([
      { word: 'да', start: 0 },
      { word: 'нет', start: 4 },
    ]);
  });
});
