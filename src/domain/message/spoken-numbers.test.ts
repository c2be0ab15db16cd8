import { describe, expect, test } from 'vitest';
import { writeSpokenNumbers } from './spoken-numbers.ts';

describe('writeSpokenNumbers', () => {
  test.each([
    ['код пять семь два ноль', 'код 5 7 2 0'],
    ['семьдесят один, двадцать два, ноль девять', '71 22 0 9'],
    ['сорок пять десять', '45 10'],
    ['сто восемнадцать двести два', '118 202'],
    ['пятьсот двадцать одиннадцать', '520 11'],
    ['девяносто девяносто один', '90 91'],
    ['семь-два-один', '7 2 1'],
    ['двести сто', '200 100'],
    ['пять сорок', '5 40'],
  ])('%j is %j', (text, digits) => {
    expect(writeSpokenNumbers(text)).toBe(digits);
  });

  test.each(['один заказ и два чека', 'пятьдесят', 'восемь-девятый дом', 'стопка и двести'])(
    '%j stays as it is',
    (text) => {
      expect(writeSpokenNumbers(text)).toBe(text);
    },
  );
});
