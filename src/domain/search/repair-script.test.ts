import { describe, expect, test } from 'vitest';
import { repairScript } from './repair-script.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';

const lexicon = toyLexicon([
  'возврат денег',
  'появится в продаже',
  'вернуть товар',
  'поменять товар',
  'vip доставка',
  'смс не пришло',
]);

describe('repairScript', () => {
  test.each([
    ['djpdhfn ltytu', 'возврат денег'],
    ['gjzdbncz kb d ghjlf;t', 'появится ли в продаже'],
    ['vozvrat deneg', 'возврат денег'],
    ['vernut tovar', 'вернут товар'],
    ['pomenyat tovar', 'поменять товар'],
    ['возврат ltytu', 'возврат денег'],
    ['djpdhfn 12345678-0001', 'возврат 12345678-0001'],
    ['vozvrat за vip', 'возврат за vip'],
    ['мшз доставка', 'vip доставка'],
    ['djpdh', 'возвр'],
    ['djphdfn', 'возрват'],
    ['cмc', 'смс'],
    ['djpdhfn rfyfgt', 'возврат канапе'],
  ])('reads %j as %j', (typed, meant) => {
    expect(repairScript(typed, lexicon)).toBe(meant);
  });

  test.each(['возврат денег', 'vip', 'канапе', 'sofa', 'hello world', '', '?!', '[', '🎁'])(
    'leaves %j as it is',
    (typed) => {
      expect(repairScript(typed, lexicon)).toBe(typed);
    },
  );
});
