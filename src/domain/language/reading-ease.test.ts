import { describe, expect, test } from 'vitest';
import { readingEase } from './reading-ease.ts';

describe('readingEase', () => {
  test.each([
    // 2 words, 2 syllables, 1 sentence: 206.835 − 1.3 · 2 − 60.1 · 1.
    ['Мы ждём.', 144.135],
    // 4 words, 6 syllables, 3 sentences: a line without words is none.
    ['Где заказ? Едет… Ждём!\n«12-34»', 206.835 - (1.3 * 4) / 3 - (60.1 * 6) / 4],
    ['Чат\nподдержки', 206.835 - 1.3 - (60.1 * 4) / 2],
    ['Цена 1.5 рубля', 206.835 - 1.3 * 2 - (60.1 * 4) / 2],
    ['Откройте help.shop', 206.835 - 1.3 - 60.1 * 3],
  ])('%j: %d', (text, ease) => {
    expect(readingEase(text)).toBeCloseTo(ease, 6);
  });

  test('long words and sentences read harder', () => {
    const short = readingEase('Деньги вернут на карту. Так решит банк.') ?? NaN;
    const long = readingEase('Возвращение денежных средств осуществляется кредитной организацией.') ?? NaN;
    expect(long).toBeLessThan(short);
  });

  test.each(['', '12-34', 'PDF…'])('%j has nothing to measure', (text) => {
    expect(readingEase(text)).toBeUndefined();
  });
});
