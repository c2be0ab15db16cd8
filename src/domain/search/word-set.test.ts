import { describe, expect, test } from 'vitest';
import { packWordSet, unpackWordSet } from './word-set.ts';

const numbered = (word: string) => Array.from({ length: 5000 }, (_, number) => `${word}${String(number)}`);

describe('unpackWordSet', () => {
  const words = numbered('слово');
  const packed = packWordSet(words);
  const has = unpackWordSet(packed);

  test('knows every word of the set', () => {
    expect(words.filter((word) => !has(word))).toEqual([]);
  });

  test('takes few other words for one of it', () => {
    expect(numbered('чужое').filter(has).length).toBeLessThan(120);
  });

  test('takes about a byte a word', () => {
    expect(atob(packed.split(' ')[2] ?? '').length).toBeLessThan(words.length);
  });

  test('knows no word of an empty set', () => {
    expect(unpackWordSet(packWordSet([]))('слово')).toBe(false);
  });
});
