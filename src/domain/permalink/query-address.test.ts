import { describe, expect, test } from 'vitest';
import { fitsAddress, withQuery } from './query-address.ts';

describe('withQuery', () => {
  test.each([
    ['', '/poisk/'],
    ['чат', '/poisk/#q=%D1%87%D0%B0%D1%82'],
    ['a&b=c#d+e%', '/poisk/#q=a%26b%3Dc%23d%2Be%25'],
    ['half \uD83D pair', '/poisk/#q=half%20%20pair'],
    ['🎉', '/poisk/#q=%F0%9F%8E%89'],
    ['w'.repeat(300), `/poisk/#q=${'w'.repeat(300)}`],
    ['w'.repeat(301), '/poisk/'],
  ])('writes %j', (query, address) => {
    expect(withQuery('/poisk/', { query })).toBe(address);
  });

  test('says that the query is meant to the letter', () => {
    expect(withQuery('/help/poisk/', { query: 'djpdhfn', literal: true })).toBe(
      '/help/poisk/#q=djpdhfn&bukvalno=1',
    );
  });
});

describe('fitsAddress', () => {
  test.each([
    [0, true],
    [300, true],
    [301, false],
  ])('says of %i characters %s', (length, fits) => {
    expect(fitsAddress('w'.repeat(length))).toBe(fits);
  });
});
