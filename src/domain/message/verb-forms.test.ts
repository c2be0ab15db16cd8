import { describe, expect, test } from 'vitest';
import { isInfinitive, isPast, isToCome } from './verb-forms.ts';

describe('isToCome', () => {
  test.each(
    'вернут вернем вернет привезут привезем отправим перечислим пришлют успеет закончится пишут говорят молчат'.split(
      ' ',
    ),
  )('«%s» is still to be done, or done by others', (word) => {
    expect(isToCome(word)).toBe(true);
  });

  test.each(
    'вернули вернул приходит приезжает работает стоит возврат чат ответ отчёт минут другим синим курьером не деньги отчете расчете'.split(
      ' ',
    ),
  )('«%s» is not', (word) => {
    expect(isToCome(word)).toBe(false);
  });
});

describe('isInfinitive', () => {
  test.each('вернуть перенести найти помочь слезть прочесть бояться'.split(' '))(
    '«%s» names an act',
    (word) => {
      expect(isInfinitive(word)).toBe(true);
    },
  );

  test.each('кровать двадцать одиннадцать зять локоть есть часть дети'.split(' '))(
    '«%s» does not',
    (word) => {
      expect(isInfinitive(word)).toBe(false);
    },
  );
});

describe('isPast', () => {
  test.each('привезли принесла помогла легли испекли выросло сняли'.split(' '))(
    '«%s» tells what was done',
    (word) => {
      expect(isPast(word)).toBe(true);
    },
  );

  test.each('кресло масло мысли кегли вернут стекло число'.split(' '))('«%s» does not', (word) => {
    expect(isPast(word)).toBe(false);
  });
});
