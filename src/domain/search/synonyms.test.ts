import { describe, expect, test } from 'vitest';
import { compileSynonyms, expandStems } from './synonyms.ts';
import { stemsOf } from './words.ts';

const table = compileSynonyms([
  ['пункт выдачи', 'ПВЗ'],
  ['курьер', 'доставщик'],
  { from: 'рефанд', to: ['возврат денег'] },
  ['и', 'а'],
]);

const expansionsOf = (query: string) => expandStems(stemsOf(query), table).map(({ stem }) => stem);

describe('expandStems', () => {
  test.each([
    ['пвз', stemsOf('пункт выдачи')],
    ['где пункт выдачи', stemsOf('пвз')],
    ['пункт', []],
    ['выдача в пункте', []],
    ['доставщики', stemsOf('курьер')],
    ['рефанд', stemsOf('возврат денег')],
    ['возврат денег', []],
    ['рефанд денег', stemsOf('возврат')],
    ['курьер и доставщик', []],
    ['', []],
  ])('expands %j to %j', (query, expected) => {
    expect(expansionsOf(query)).toEqual(expected);
  });

  test('says which stems of the query an expansion stands for', () => {
    expect(expandStems(stemsOf('пункт выдачи'), table)).toEqual([
      { stem: 'пвз', insteadOf: stemsOf('пункт выдачи') },
    ]);
  });
});
