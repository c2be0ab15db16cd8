import { describe, expect, test } from 'vitest';
import { repairWord } from './repair-word.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';

const lexicon = toyLexicon(
  ['возврат товара', 'возврат денег', 'телефон курьера', 'характеристики', 'ваза', 'удалить аккаунт'],
  [['рассрочка', 'кредит']],
);

describe('repairWord', () => {
  test.each([
    ['swapped letters', 'возрват', 'возврат'],
    ['a letter left out', 'тлефон', 'телефон'],
    ['a letter that sounds alike', 'удолить', 'удалить'],
    ['a slip with another ending', 'возрвату', 'возврату'],
    ['two slips in a long word', 'характиристеки', 'характеристики'],
    ['a word that only synonyms have', 'расрочка', 'рассрочка'],
    ['a word of courtesy', 'пожалйста', 'пожалуйста'],
  ])('puts %s right: %s → %s', (_, typed, meant) => {
    expect(repairWord(typed, lexicon)).toBe(meant);
  });

  test.each([
    ['of four letters', 'вваз'],
    ['with two slips in eight letters', 'взрватт'],
    ['with a digit', 'возвр4т'],
    ['in Latin', 'vozvrat'],
    ['that is far from all', 'экскаватор'],
    ['of 2,000 letters', 'а'.repeat(2000)],
  ])('leaves a word %s alone', (_, typed) => {
    expect(repairWord(typed, lexicon)).toBeUndefined();
  });
});
