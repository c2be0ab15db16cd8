import { describe, expect, test } from 'vitest';
import { cleanTyped } from './clean-typed.ts';

describe('cleanTyped', () => {
  test.each([
    ['zero-width characters', '12\u200B34\u200C56\uFEFF78\u2060', '12345678'],
    [
      'direction marks',
      '\u202E8765\u202C \u200Eзаказ\u200F \u2067не\u2069 пришёл\u061C',
      '8765 заказ не пришёл',
    ],
    ['control characters', 'за\u0000ка\u0007з\u001B\u007F\u009F', 'заказ'],
    ['soft hyphens', 'от\u00ADмена', 'отмена'],
    ['a first half of a pair', 'заказ \uD83D', 'заказ '],
    ['a second half of a pair', '\uDE00заказ', 'заказ'],
    ['halves in the wrong order', '\uDE00\uD83D', ''],
    ['a joiner that joins nothing', 'за\u200Dказ', 'заказ'],
  ])('takes %s away', (_, typed, expected) => {
    expect(cleanTyped(typed)).toBe(expected);
    expect(() => encodeURIComponent(cleanTyped(typed))).not.toThrow();
  });

  test.each([
    'Ещё не пришёл: 12345678-0001, «Война и мир»',
    'две строки\nи\tотступ',
    'неразрывный\u00A0пробел',
    '😀 👨‍👩‍👧 👩🏽‍💻 ❤️ ❤️‍🔥 🏳️‍🌈',
    'и\u0306',
    '',
  ])('leaves %j as it is', (typed) => {
    expect(cleanTyped(typed)).toBe(typed);
  });

  test.each(['а\r\nб', 'а\rб', 'а\vб', 'а\u2028б', 'а\u0085б'])(
    'ends the line of %j as all lines end',
    (typed) => {
      expect(cleanTyped(typed)).toBe('а\nб');
    },
  );
});
