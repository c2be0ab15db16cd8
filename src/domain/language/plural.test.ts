import { describe, expect, test } from 'vitest';
import { counted, plural } from './plural.ts';

const forms = { one: 'ошибка', few: 'ошибки', many: 'ошибок' };

describe('plural', () => {
  test.each([
    [0, 'ошибок'],
    [1, 'ошибка'],
    [2, 'ошибки'],
    [5, 'ошибок'],
    [11, 'ошибок'],
    [12, 'ошибок'],
    [21, 'ошибка'],
    [111, 'ошибок'],
    [1004, 'ошибки'],
    [1.5, 'ошибки'],
  ])('%d takes «%s»', (count, word) => {
    expect(plural(count, forms)).toBe(word);
  });

  test('a form for fractions wins over the fallback', () => {
    expect(plural(0.5, { ...forms, other: 'ошибки (дробь)' })).toBe('ошибки (дробь)');
  });
});

describe('counted', () => {
  test('the number stands before its word', () => {
    expect(counted(5, forms)).toBe('5 ошибок');
  });
});
