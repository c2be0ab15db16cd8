import { describe, expect, test } from 'vitest';
import { buildLexicon } from './lexicon.ts';
import { repairWord, splitDenial } from './repair-word.ts';
import { wordsOf } from '../language/words.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';

const lexicon = toyLexicon(
  [
    'возврат товара',
    'возврат денег',
    'телефон курьера',
    'характеристики',
    'ваза',
    'удалить аккаунт',
    'заказ пришёл',
    'возврата нет',
    'когда работает',
    'задерживается',
  ],
  [['рассрочка', 'кредит']],
);

const repair = (typed: string) => wordsOf(typed).map((word) => repairWord(word, lexicon))[0];

describe('splitDenial', () => {
  test.each([
    ['неработает', 'не работает'],
    ['непришел', 'не пришел'],
    ['недоработает', undefined],
    ['непоет', undefined],
    ['работает', undefined],
  ])('makes of %s %s', (typed, meant) => {
    expect(wordsOf(typed).map((word) => splitDenial(word, lexicon))).toEqual([meant]);
  });
});

describe('repairWord', () => {
  test.each([
    ['swapped letters', 'возрват', 'возврат'],
    ['a letter left out', 'тлефон', 'телефон'],
    ['a letter that sounds alike', 'удолить', 'удалить'],
    ['a slip with an ending of the content', 'возрвата', 'возврата'],
    ['a slip with another ending', 'возрвату', 'возврат'],
    ['о after a sibilant', 'пришол', 'пришел'],
    ['«не» that is not apart', 'непришел', 'не пришел'],
    ['«не» before a slip', 'непришол', 'не пришел'],
    ['an ending that sounds alike', 'задерживаеться', 'задерживается'],
    ['two slips in a long word', 'характиристеки', 'характеристики'],
    ['a word that only synonyms have', 'расрочка', 'рассрочка'],
    ['a word of courtesy', 'пожалйста', 'пожалуйста'],
  ])('puts %s right: %s → %s', (_, typed, meant) => {
    expect(repair(typed)).toBe(meant);
  });

  test('leaves a word of the language alone', () => {
    const [daughters] = wordsOf('дочери');
    if (daughters === undefined) throw new Error('no word');
    expect(repairWord(daughters, toyLexicon(['доверять', 'довери']))).toBe('довери');
    expect(repairWord(daughters, toyLexicon(['доверять', 'довери'], [], [daughters.stem]))).toBeUndefined();
  });

  test('puts nothing right before the spelling is there', () => {
    const [slip] = wordsOf('возрват');
    const { pageCount, frequencies, synonyms } = lexicon;
    expect(slip && repairWord(slip, buildLexicon(pageCount, frequencies, synonyms))).toBeUndefined();
  });

  test.each([
    ['of four letters', 'вваз'],
    ['with two slips in eight letters', 'взрватт'],
    ['with a digit', 'возвр4т'],
    ['in Latin', 'vozvrat'],
    ['that is far from all', 'экскаватор'],
    ['of 2,000 letters', 'а'.repeat(2000)],
  ])('leaves a word %s alone', (_, typed) => {
    expect(repair(typed)).toBeUndefined();
  });
});
