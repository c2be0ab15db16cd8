import { describe, expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  test.each([
    ['no-break spaces', '5\u00A0дней, 300\u202Fрублей, 7&nbsp;лет', '5 дней, 300 рублей, 7 лет'],
    ['no-break hyphens', '8\u2011800, из\u2010за', '8-800, из-за'],
    ['soft hyphens', 'за\u00ADказ, воз&shy;врат', 'заказ, возврат'],
    ['zero width', '\uFEFFза\u200Bказ\u2060\u200D', 'заказ'],
    ['marks of direction', '\u202Eзаказ\u202C\u200F', 'заказ'],
    ['controls', 'за\u0000ка\u001Bз\u0085', 'заказ'],
    ['letters in two pieces', 'свои\u0306 е\u0308ж', 'свой ёж'],
    ['lines of other systems, which stay', 'раз\r\nдва\n\tтри', 'раз\r\nдва\n\tтри'],
    ['a family of emoji, which stays', '👨\u200D👩\u200D👧 ❤\uFE0F', '👨\u200D👩\u200D👧 ❤\uFE0F'],
    ['dashes, which stay', 'да — нет, 5–7', 'да — нет, 5–7'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});
