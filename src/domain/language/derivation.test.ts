import { describe, expect, test } from 'vitest';
import { baseOf } from './derivation.ts';
import { readDictionary } from './dictionary.ts';

const dictionary = readDictionary(
  '',
  '0\nзадержать\nзадерживать\nопоздать\nоплатить\nтратить\nочистить\nточить\nписать\nшить\nзаказать\nпосылать',
);

describe('baseOf', () => {
  test.each([
    ['задерживаться', 'задерживать'],
    ['задерживать', 'задержать'],
    ['опаздывать', 'опоздать'],
    ['оплачиваться', undefined],
    ['оплачивать', 'оплатить'],
    ['оплаченный', 'оплатить'],
    ['очищать', 'очистить'],
    ['заказ', 'заказать'],
    ['указ', undefined],
    // Without a prefix the word is rather another's namesake.
    ['точка', undefined],
    ['трата', undefined],
    // It has a meaning of its own.
    ['посылка', undefined],
    ['шить', undefined],
  ])('says that %s is made from %s', (word, base) => {
    expect(baseOf(word, dictionary)).toBe(base);
  });
});
