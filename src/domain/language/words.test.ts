import { describe, expect, test } from 'vitest';
import { stemOf, stemsOf, wordsOf } from './words.ts';

describe('wordsOf', () => {
  test('keeps the place of each word', () => {
    expect(wordsOf('«Ещё» ждёте?')).toEqual([
      { token: 'еще', stem: 'ещ', start: 1, end: 4 },
      { token: 'ждете', stem: 'ждет', start: 6, end: 11 },
    ]);
  });

  test.each([
    ['', []],
    ['…?! — 🎁', []],
    ['А-12', ['а', '12']],
    ['ПВЗ,постамат', ['пвз', 'постамат']],
    ['и\u0306огурт', ['йогурт']],
    ['e-mail', ['e', 'mail']],
  ])('cuts %j into %j', (text, tokens) => {
    expect(wordsOf(text).map((word) => word.token)).toEqual(tokens);
  });
});

describe('stemOf', () => {
  test.each([
    ['стать', 'статья'],
    ['брать', 'брат'],
  ])('keeps the infinitive %s apart from %s', (infinitive, noun) => {
    expect(stemOf(infinitive)).not.toBe(stemOf(noun));
  });

  test('gives forms of a short noun one stem', () => {
    expect(stemOf('пять')).toBe(stemOf('пяти'));
  });
});

describe('stemsOf', () => {
  test.each([
    ['новый', 'нового'],
    ['платёжный', 'платежного'],
    ['Доставка', 'доставку'],
    ['курьеры', 'КУРЬЕРА'],
  ])('gives %s and %s one stem', (one, other) => {
    expect(stemsOf(one)).toEqual(stemsOf(other));
  });

  test('leaves out words that carry no topic', () => {
    expect(stemsOf('Можно ли ускорить доставку?')).toEqual(['ускор', 'доставк']);
  });

  test('adds what is denied as terms of their own', () => {
    expect(stemsOf('Заказ не пришёл без чека')).toEqual(['заказ', 'пришел', 'чек', '!пришел', '!чек']);
  });
});
