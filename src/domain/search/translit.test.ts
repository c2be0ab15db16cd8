import { describe, expect, test } from 'vitest';
import { readTranslit } from './translit.ts';

describe('readTranslit', () => {
  test.each([
    ['vozvrat', 'возврат'],
    ['kuryer', 'курьер'],
    ['dostavka', 'доставка'],
    ['vernut', 'вернуть'],
    ['zhaloba', 'жалоба'],
    ['shchetka', 'щетка'],
    ['chek', 'чек'],
    ['4ek', 'чек'],
    ['tsena', 'цена'],
    ['cena', 'цена'],
    ['punkty', 'пункты'],
    ['moy', 'мой'],
    ['noviy', 'новый'],
    ['yashchik', 'ящик'],
    ['xochu', 'хочу'],
    ['Zakaz', 'заказ'],
  ])('reads %j as %j among others', (typed, meant) => {
    expect([...readTranslit(typed)]).toContain(meant);
  });

  test('reads the plainest first', () => {
    expect(readTranslit('polet').next().value).toBe('полет');
  });

  test('reads no word longer than words are', () => {
    expect([...readTranslit('w'.repeat(2000))]).toEqual([]);
  });
});
