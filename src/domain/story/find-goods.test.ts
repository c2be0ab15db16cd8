import { describe, expect, test } from 'vitest';
import { findGoods } from './find-goods.ts';

const USUAL = ['заказ', 'товар', 'коробк'];
const goodsIn = (text: string) => findGoods(text, (stem) => USUAL.includes(stem)).map(({ value }) => value);

describe('findGoods', () => {
  test.each([
    ['заказала красную куртку', ['красная куртка']],
    ['заказ 12345678-0001, чайник, обещали', ['чайник']],
    ['прислали утюг вместо чайника', ['чайника']],
    ['телефон не включается', ['телефон']],
    ['купил товар вчера', []],
    ['заказала сегодня', []],
    ['заказала две пачки', []],
    ['12345678-0001, бабушка', []],
    ['взял и вернул', []],
  ])('«%s» is about %j', (text, expected) => {
    expect(goodsIn(text)).toEqual(expected);
  });
});
