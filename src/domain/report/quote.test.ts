import { describe, expect, test } from 'vitest';
import { formatPath, quote, quoteIn } from './quote.ts';

describe('quote', () => {
  test.each([
    ['слово', '«слово»'],
    ['две\n  строки', '«две строки»'],
    [12, '«12»'],
    [['a'], '«["a"]»'],
    [undefined, '«ничего»'],
    ['a'.repeat(61), `«${'a'.repeat(59)}…»`],
  ])('%j reads %s', (value, expected) => {
    expect(quote(value)).toBe(expected);
  });
});

describe('formatPath', () => {
  test.each([
    [[], ''],
    [['kind'], 'kind'],
    [['answers', 2, 'to'], 'answers[2].to'],
    [[0, 'id'], '[0].id'],
  ])('%j reads «%s»', (path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });
});

describe('quoteIn', () => {
  test('the path follows the value', () => {
    expect(quoteIn('x', ['to'])).toBe('«x» в to');
  });

  test('an empty path is left out', () => {
    expect(quoteIn('x', [])).toBe('«x»');
  });
});
