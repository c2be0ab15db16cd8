import { describe, expect, test } from 'vitest';
import { readDictionary } from './dictionary.ts';

const AFF = `SET UTF-8

SFX A Y 3
SFX A   0    а            [^ао]
SFX A   а    у            а
SFX A   а    0            [кт]а

SFX B Y 2
SFX B   ть   ет           ать
SFX B   ть   ёт           ять`;
const DIC = `7
заказ/A
карта/A
буква/A
знать/B
сиять/B
пришёл
Ёлка/A
пол/A
пол/B`;

const dictionary = readDictionary(AFF, DIC);

describe('formsOf', () => {
  test.each([
    ['заказ', ['заказ', 'заказа']],
    ['карта', ['карта', 'карту', 'карт']],
    ['буква', ['буква', 'букву']],
    ['сиять', ['сиять', 'сияет']],
    ['елка', ['елка', 'елку', 'елк']],
    ['пришел', ['пришел']],
    ['ворота', ['ворота']],
  ])('makes of %s %j', (lemma, forms) => {
    expect(dictionary.formsOf(lemma)).toEqual(forms);
  });
});

describe('lemmasOf', () => {
  test.each([
    ['заказа', ['заказ']],
    ['карт', ['карта']],
    ['пришел', ['пришел']],
    ['букв', []],
    ['сияет', ['сиять']],
    ['знают', []],
    ['', []],
  ])('finds for %s %j', (word, lemmas) => {
    expect(dictionary.lemmasOf(word)).toEqual(lemmas);
  });
});

describe('isWord', () => {
  test.each([
    ['заказ', true],
    ['елку', true],
    ['заказы', false],
    ['знает', true],
  ])('says of %s %s', (word, expected) => {
    expect(dictionary.isWord(word)).toBe(expected);
  });
});

describe('lemmas', () => {
  test('lists each word once, without capitals and dots', () => {
    expect([...dictionary.lemmas]).toEqual([
      'заказ',
      'карта',
      'буква',
      'знать',
      'сиять',
      'пришел',
      'елка',
      'пол',
    ]);
  });
});
