import { describe, expect, test } from 'vitest';
import { storySentences, termsOf } from './story-words.ts';

describe('storySentences', () => {
  test('reads words with what denies them', () => {
    const [[, came] = [], second] = storySentences('Заказ не пришёл. Жду');
    expect(came).toMatchObject({ text: 'не пришёл', term: '!пришел' });
    expect(second?.map(({ text }) => text)).toEqual(['Жду']);
  });

  test.each([
    ['вроде приехал', ['вроде', 'приехал']],
    ['не уверен, что он из Китая', ['уверен', 'что', 'он', 'из', 'Китая']],
    ['верну товар, если не подойдёт', ['если', 'не подойдёт']],
    ['заказ отменили', []],
  ])('of «%s» it doubts %j', (story, expected) => {
    const doubted = storySentences(story)
      .flat()
      .filter(({ isDoubted }) => isDoubted);
    expect(doubted.map(({ text }) => text.replace('не уверен', 'уверен'))).toEqual(expected);
  });
});

describe('termsOf', () => {
  test.each([
    ['курьер не приехал', ['курьер', '!приеха']],
    ['отменили заказ', ['отмен', 'заказ']],
    // What is still to be done is another term.
    ['отменить заказ', ['отмен+', 'заказ']],
    ['деньги вернут', ['деньг', 'вернут=']],
    ['обещали <прошедший день>', ['обеща', '@0']],
    ['ушло с карты', ['ушл', 'карт-']],
    ['привезли без', ['привезл', 'без']],
    ['я продавец', ['я', 'продавец']],
  ])('of «%s» are %j', (phrase, expected) => {
    expect(termsOf(phrase)).toEqual(expected);
  });
});
