import { describe, expect, test } from 'vitest';
import { findWriting } from './find-writing.ts';

describe('findWriting', () => {
  test.each([
    ['вчера писала в чат', ['1']],
    ['дважды писал, без толку', ['2']],
    ['пишу вам четвертый раз', ['4']],
    ['писал 6 ноября, звонил 8 ноября', ['2']],
    ['вот чат с поддержкой\nя, 14:02\nгде заказ', ['1']],
    ['еще не писал никуда', []],
    ['курьер не звонил и не писал', []],
    ['оператор написал ерунду', []],
    ['заблудился курьер, звонил пять раз', []],
    ['дочка письмо деду морозу написала', []],
    ['написала отзыв о товаре', []],
  ])('of «%s» the times of writing are %j', (text, expected) => {
    expect(findWriting(text).map(({ value }) => value)).toEqual(expected);
  });
});
