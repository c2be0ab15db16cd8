import { describe, expect, test } from 'vitest';
import { phrasePattern } from './phrase.ts';

describe('phrasePattern', () => {
  test.each([
    ['осуществ*', 'Осуществляем возврат', ['Осуществляем']],
    ['осуществ*', 'Неосуществимо', []],
    ['данный', 'Данный заказ, а не данные о заказе', ['Данный']],
    ['путем', 'Не путём, а в пути', ['путём']],
    ['путём', 'путем', ['путем']],
    ['в случае если', 'В случае, если нет. В случае если да', ['В случае, если', 'В случае если']],
    ['в случае, если', 'в случае если', ['в случае если']],
    ['в случае если', 'В этом случае. Если нет', []],
    ['по-хорошему', 'По-хорошему', ['По-хорошему']],
  ])('«%s» in «%s»', (phrase, text, found) => {
    expect(Array.from(text.matchAll(phrasePattern([[phrase]])), ([match]) => match)).toEqual(found);
  });

  test('tells of which list a phrase is', () => {
    const pattern = phrasePattern([
      ['данный', 'данная'],
      ['в целях', 'с целью'],
    ]);
    const found = Array.from('Данная статья с целью помочь'.matchAll(pattern), ([, first, second]) => [
      first,
      second,
    ]);
    expect(found).toEqual([
      ['Данная', undefined],
      [undefined, 'с целью'],
    ]);
  });

  test('finds nothing where there are no phrases', () => {
    expect('Данный заказ'.match(phrasePattern([]))).toBeNull();
  });
});
