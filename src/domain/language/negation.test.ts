import { describe, expect, test } from 'vitest';
import { denialsIn, deny, foldDenials, isDenied, plainStem, unfoldDenials } from './negation.ts';
import { stemsOf, wordsOf } from './words.ts';

const deniedIn = (text: string) => denialsIn(text, wordsOf(text)).map(({ word }) => word.token);
const termsIn = (text: string) => denialsIn(text, wordsOf(text)).map(({ term }) => term);

describe('denialsIn', () => {
  test.each([
    ['заказ не пришёл', ['пришел']],
    ['не работает приложение', ['работает']],
    ['нет продаж', ['продаж']],
    ['без чека', ['чека']],
    ['без моего согласия', ['согласия']],
    ['не по адресу', ['адресу']],
    ['не могу войти', ['войти']],
    ['больше не приходит', ['приходит']],
    ['не приходит и не отвечает', ['приходит', 'отвечает']],
    ['нет никакого ответа', ['ответа']],
    ['нет 2 товаров', ['товаров']],
  ])('binds what is ahead: %j denies %j', (text, denied) => {
    expect(deniedIn(text)).toEqual(denied);
  });

  test.each([
    ['заказа нет', ['заказа']],
    ['заказа нету', ['заказа']],
    ['нет заказа', ['заказа']],
    ['чека у меня нет', ['чека']],
    ['у меня нет чека', ['чека']],
    ['заказа нет в пункте выдачи', ['заказа']],
    ['нет в наличии', ['наличии']],
    ['почему нет в продаже', ['продаже']],
    ['заказа в пункте нет', ['заказа']],
    ['заказа не было', ['заказа']],
    ['не было заказа', ['заказа']],
    ['заказа нет, деньги списали', ['заказа']],
  ])('finds what is absent on either side: %j denies %j', (text, denied) => {
    expect(deniedIn(text)).toEqual(denied);
  });

  test.each([
    ['пришёл не тот товар', ['!тот']],
    ['прислали не то', ['!тот']],
    ['не те размеры', ['!тот']],
    ['не такого цвета', ['!такой']],
    ['это не моя вещь', ['!мой']],
    ['пришло не всё', ['!весь']],
    ['больше не нужна', ['!нужен']],
  ])('gives the forms of a word that speaks only when denied one term: %j has %j', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  test.each([
    'не',
    'не могу',
    'почему не',
    'да или нет',
    'Нет, срок прошёл',
    'нет ли скидки',
    'не могли бы вы позвонить',
    'не только вазы',
    'заказ пришёл',
    '',
  ])('finds no denial in %j', (text) => {
    expect(termsIn(text)).toEqual([]);
  });

  test('gives a form of the word the same term whatever denies it', () => {
    expect(termsIn('без чека')).toEqual(termsIn('чеков нет'));
  });
});

describe('foldDenials', () => {
  test.each([
    ['заказ не пришёл', ['заказ', '!пришел']],
    ['не берёт трубку', ['!берет', 'трубк']],
    ['товар не тот', ['товар', '!тот']],
    ['заказ', ['заказ']],
  ])('says each word of %j once: %j', (text, folded) => {
    expect(foldDenials(stemsOf(text))).toEqual(folded);
    expect(unfoldDenials(folded)).toEqual(stemsOf(text));
  });
});

describe('plainStem', () => {
  test('takes a denial back', () => {
    expect(plainStem(deny('чек'))).toBe('чек');
    expect(plainStem('чек')).toBe('чек');
  });

  test('leaves a term that isDenied no more', () => {
    expect(isDenied(deny('чек'))).toBe(true);
    expect(isDenied(plainStem(deny('чек')))).toBe(false);
  });
});
