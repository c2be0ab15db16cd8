import { describe, expect, test } from 'vitest';
import { findDemands } from './find-demands.ts';

describe('findDemands', () => {
  test.each([
    ['верните деньги, пожалуйста', ['вернуть деньги']],
    ['прошу отменить заказ и вернуть деньги', ['отменить заказ']],
    ['пусть привезут новый', ['привезти новый']],
    ['хочу, чтобы вернули деньги', ['вернуть деньги']],
    ['пришлите мне подставку', ['прислать подставку']],
    ['деньги вернули', []],
    ['не отменяйте', []],
  ])('«%s» asks for %j', (text, expected) => {
    expect(findDemands(text).map(({ value }) => value)).toEqual(expected);
  });
});
