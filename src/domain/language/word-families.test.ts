import russian from 'dictionary-ru';
import { describe, expect, test } from 'vitest';
import { readDictionary } from './dictionary.ts';
import { RELATIVES, STRANGERS } from './family-pairs.ts';
import { familyStems, wordFamilies } from './word-families.ts';
import { wordsOf } from './words.ts';

const utf8 = new TextDecoder();
const dictionary = readDictionary(utf8.decode(russian.aff), utf8.decode(russian.dic));
const words = [...RELATIVES, ...STRANGERS].flat();
const familyStem = familyStems(wordFamilies(words, dictionary));

function familyStemOf(text: string): string | undefined {
  const [word] = wordsOf(text);
  return word && familyStem(word);
}

describe('wordFamilies', () => {
  test.each(RELATIVES)('brings %s and %s together', (one, other) => {
    expect(familyStemOf(one)).toBe(familyStemOf(other));
  });

  test.each(STRANGERS)('keeps %s and %s apart', (one, other) => {
    expect(familyStemOf(one)).not.toBe(familyStemOf(other));
  });
});
