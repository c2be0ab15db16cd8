import { describe, expect, test } from 'vitest';
import { asSentence, fitLines } from './fit-lines.ts';

describe('fitLines', () => {
  test.each([
    [['Сроки и курьер.', 'Где заказ?', 'Когда?'], 26, 'Сроки и курьер. Где заказ?'],
    [['Сроки и курьер.', 'Где заказ?', 'Когда?'], 25, 'Сроки и курьер.'],
    [['Слишком длинно.', 'Да.'], 5, 'Слишком длинно.'],
    [[], 5, ''],
  ])('fits %j into %i', (lines, most, fitted) => {
    expect(fitLines(lines, most)).toBe(fitted);
  });
});

describe('asSentence', () => {
  test.each([
    ['В пути', 'В пути.'],
    ['Где заказ?', 'Где заказ?'],
  ])('ends %j', (line, sentence) => {
    expect(asSentence(line)).toBe(sentence);
  });
});
