import { describe, expect, test } from 'vitest';
import { isToCome } from './verb-forms.ts';

describe('isToCome', () => {
  test.each(
    'вернут вернем вернет привезут привезем отправим перечислим пришлют успеет закончится пишут говорят молчат'.split(
      ' ',
    ),
  )('«%s» is still to be done, or done by others', (word) => {
    expect(isToCome(word)).toBe(true);
  });

  test.each(
    'вернули вернул приходит приезжает работает стоит возврат чат ответ отчёт минут другим синим курьером не деньги'.split(
      ' ',
    ),
  )('«%s» is not', (word) => {
    expect(isToCome(word)).toBe(false);
  });
});
