import russian from 'dictionary-ru';
import { describe, expect, test } from 'vitest';
import { readDictionary } from './dictionary.ts';
import { RELATIVES, STRANGERS } from '../../testing/family-pairs.ts';
import { wordFamilies } from './word-families.ts';
import { stemOf } from './words.ts';

const utf8 = new TextDecoder();
const dictionary = readDictionary(utf8.decode(russian.aff), utf8.decode(russian.dic));
const words = [...RELATIVES, ...STRANGERS].flat();
const families = wordFamilies(words, dictionary);

/** Whether search takes the words for one. */
function meet(one: string, other: string): boolean {
  const [first, second] = [stemOf(one), stemOf(other)];
  return first === second || families.some(({ stems }) => stems.includes(first) && stems.includes(second));
}

describe('wordFamilies', () => {
  test.each(RELATIVES)('brings %s and %s together', (one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  test.each(STRANGERS)('keeps %s and %s apart', (one, other) => {
    expect(meet(one, other)).toBe(false);
  });
});
