import { describe, expect, test } from 'vitest';
import { clauseAround, levelText, sentenceAround } from './level-text.ts';

describe('levelText', () => {
  test.each([
    ['Ещё НЕ приехал', 'еще не приехал'],
    ['2\u00a0490 руб', '2 490 руб'],
    // Its small letter takes two places.
    ['İ', 'İ'],
  ])('%s becomes %s, letter by letter', (text, expected) => {
    expect(levelText(text)).toBe(expected);
    expect(levelText(text)).toHaveLength(text.length);
  });
});

describe('clauseAround', () => {
  test.each([
    ['заказ от 12 ноября, обещали 20-го', '20-го', { before: ' обещали ', after: '' }],
    ['списали 300 руб. и вернули', 'вернули', { before: 'списали 300 руб. и ', after: '' }],
    ['жду с 12.11 третью неделю. Где он', '12.11', { before: 'жду с ', after: ' третью неделю' }],
  ])('in «%s» stands around %s', (level, word, expected) => {
    const start = level.indexOf(word);
    expect(clauseAround(level, start, start + word.length)).toEqual(expected);
  });
});

test('sentenceAround joins the clauses of a sentence', () => {
  expect(sentenceAround('Здравствуйте. улетаю скоро, во вторник! Жду', 30)).toBe(' улетаю скоро, во вторник');
});
