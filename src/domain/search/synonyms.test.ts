import { describe, expect, test } from 'vitest';
import { compileSynonyms, findSynonyms, packSynonyms } from './synonyms.ts';
import { stemsOf } from '../language/words.ts';

const packed = packSynonyms([
  ['пункт выдачи', 'ПВЗ'],
  ['курьер', 'доставщик'],
  { from: ['рефанд', 'манибэк'], to: ['возврат денег'] },
  ['и', 'а'],
  ['не берёт трубку', 'не отвечает'],
  { from: 'не тот', to: ['чужой'] },
]);
const table = compileSynonyms(packed);

describe('packSynonyms', () => {
  test('boils phrases down to their stems', () => {
    expect(packed.split('\n')[0]).toBe('geyrn dslfx|gdp');
  });
});

describe('findSynonyms', () => {
  test.each([
    ['пвз', ['пункт выдачи']],
    ['где пункт выдачи', ['пвз']],
    ['пункт', []],
    ['выдача в пункте', []],
    ['доставщики', ['курьер']],
    ['рефанд', ['возврат денег']],
    ['манибэк', ['возврат денег']],
    ['возврат денег', []],
    ['курьер и доставщик', ['доставщик', 'курьер']],
    ['курьер не отвечает на звонки', ['доставщик', 'не берёт трубку']],
    ['курьер отвечает на звонки', ['доставщик']],
    ['товар не тот', ['чужой']],
    ['', []],
  ])('finds for %j %j', (query, expected) => {
    expect(findSynonyms(stemsOf(query), table).map(({ stems }) => stems)).toEqual(expected.map(stemsOf));
  });

  test('says which stems of the query a synonym stands for', () => {
    expect(findSynonyms(stemsOf('пункт выдачи'), table)[0]?.insteadOf).toEqual(stemsOf('пункт выдачи'));
  });
});
