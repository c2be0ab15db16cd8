import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { namedIn, namedInBody } from './named-values.ts';

describe('namedIn', () => {
  test.each([
    ['Хранится {{period:storage}} у {{brand}}', ['period:storage', 'brand']],
    [
      { steps: ['{{channel:chat}}', { text: '{{period:reply}}' }], order: 1 },
      ['channel:chat', 'period:reply'],
    ],
    [undefined, []],
  ])('finds what %j names', (value, expected) => {
    expect(namedIn(value)).toEqual(expected);
  });
});

describe('namedInBody', () => {
  test.each([
    ['Он хранится <Period id="storage"/>.', ['period:storage']],
    [
      '<Note>\n\nПишите: <Channel id="chat"/>\n\n</Note>\n\n<Message id="ask"/>',
      ['channel:chat', 'message:ask'],
    ],
    ['`<Period id="storage"/>`', []],
    ['<Article number="14"/>', []],
  ])('finds what %j names', (body, expected) => {
    expect(namedInBody(mdxToMdast(body) as Root)).toEqual(expected);
  });
});
