import { describe, expect, test } from 'vitest';
import { readQuery } from './read-query.ts';

describe('readQuery', () => {
  test.each([
    ['?q=', '', false],
    ['#q=%20%20', '', false],
    ['#q=%D1%87%D0%B0%D1%82', 'чат', false],
    ['#q=где заказ?', 'где заказ?', false],
    ['#q=a%26b#c', 'a&b#c', false],
    ['?q=%D1%87%D0%B0%D1%82', 'чат', false],
    ['?q=пустая+коробка', 'пустая коробка', false],
    ['?q=чат&q=бот', 'чат', false],
    ['?q=скидка 100%', 'скидка 100%', false],
    ['?q=%E0%A4%A', '', true],
    ['?q=%D1%87%D0%B0%D1', 'ча', true],
    ['?q=%FF%D1%87%D0%B0%D1%82', 'чат', true],
    ['?q=<script>alert(1)</script>', '<script>alert(1)</script>', false],
  ])('reads %j as %j, unreadable: %j', (search, query, unreadable) => {
    expect(readQuery(search)).toEqual({ query, literal: false, unreadable });
  });

  test.each(['', '?', '#', '#main', '?page=2'])('finds none in %j', (part) => {
    expect(readQuery(part)).toBeUndefined();
  });

  test('knows that a query is meant to the letter', () => {
    expect(readQuery('?q=djpdhfn&bukvalno=1')).toEqual({
      query: 'djpdhfn',
      literal: true,
      unreadable: false,
    });
  });

  test('reads 100,000 characters whole', () => {
    expect(readQuery(`?q=${'%D0%B0'.repeat(100_000)}`)?.query).toBe('а'.repeat(100_000));
  });
});
