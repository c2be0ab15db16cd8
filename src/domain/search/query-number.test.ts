import { describe, expect, test } from 'vitest';
import { queryNumber } from './query-number.ts';

describe('queryNumber', () => {
  test.each([
    ['А-12', 'А-12'],
    ['а12', 'А-12'],
    ['a-12', 'А-12'],
    [' A 12 ', 'А-12'],
    ['а—12', 'А-12'],
    ['f12', 'А-12'],
    ['Р17', 'Р-17'],
    ['p17', 'Р-17'],
    ['r-17', 'Р-17'],
    ['h17', 'Р-17'],
    ['А-12.', 'А-12'],
    ['(А-12)', 'А-12'],
    ['«А-12»?', 'А-12'],
    ['А−12', 'А-12'],
    ['№ А-12', 'А-12'],
    ['статья 12', 'А-12'],
    ['Статья № 12', 'А-12'],
    ['статью а-12', 'А-12'],
    ['cnfnmz 12', 'А-12'],
    ['ответ р 2', 'Р-2'],
    ['исход 17', 'Р-17'],
  ])('reads %j as %s', (query, number) => {
    expect(queryNumber(query)).toBe(number);
  });

  test.each(['', 'а', '12', 'а012', 'б12', 'а12 заказ', 'а1234567', 'аа12', 'ответ 12', 'статья'])(
    'finds none in %j',
    (query) => {
      expect(queryNumber(query)).toBeUndefined();
    },
  );
});
