import { describe, expect, test } from 'vitest';
import { beginsWord, continuations, knowsWord, rarity, wordWeight, wordWeights } from './lexicon.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';
import { wordsOf } from '../language/words.ts';

const lexicon = toyLexicon(['возврат денег', 'возврат вещи', 'возвращать', 'ваза'], [['рефанд', 'возврат']]);
const word = (text: string) => {
  const [found] = wordsOf(text);
  if (found === undefined) throw new Error(`no word in ${text}`);
  return found;
};

describe('knowsWord', () => {
  test.each([
    ['возврата', true],
    ['рефанд', true],
    ['пожалуйста', true],
    ['экскаватор', false],
  ])('of %s is %s', (text, expected) => {
    expect(knowsWord(lexicon, word(text))).toBe(expected);
  });
});

describe('continuations', () => {
  test.each([
    ['возв', ['возврат', 'возвраща']],
    ['возврат', ['возврат']],
    ['ваз', ['ваз']],
    ['во', []],
    ['яяя', []],
  ])('of %s are %j', (beginning, stems) => {
    expect(continuations(lexicon, beginning)).toEqual(stems);
    expect(beginsWord(lexicon, beginning)).toBe(stems.length > 0);
  });
});

describe('wordWeight', () => {
  test('is more for a word on fewer pages, most for one on none', () => {
    const [common = 0, rare = 0, foreign = 0] = ['возврат', 'ваз', 'экскаватор'].map((stem) =>
      rarity(lexicon, stem),
    );
    expect(rare).toBeGreaterThan(common);
    expect(foreign).toBeGreaterThan(rare);
  });

  test('of a denied word is less than of a word so rare', () => {
    const denying = toyLexicon(['ваза пришла', 'ваза не пришла', 'не тот', 'курьер']);
    expect(rarity(denying, '!пришл')).toBeLessThan(rarity(denying, 'курьер'));
    expect(rarity(denying, '!тот')).toBe(rarity(denying, 'курьер'));
  });

  test('of a word being typed is that of the commonest it may become', () => {
    expect(wordWeight(lexicon, { token: 'возв', stem: 'возв', reading: 'begun' })).toBe(
      rarity(lexicon, 'возврат'),
    );
  });
});

describe('wordWeights', () => {
  test('lets a denied word and its denial weigh as one', () => {
    const denying = toyLexicon(['ваза пришла', 'ваза не пришла']);
    const known = (stem: string) => ({ token: stem, stem, reading: 'known' as const });
    const [alone = 0] = wordWeights(denying, [known('пришл')]);
    const [denied = 0, other] = wordWeights(denying, [known('пришл'), known('ваз'), known('!пришл')]);
    expect(denied).toBeLessThan(alone);
    expect(other).toBe(rarity(denying, 'ваз'));
  });
});
