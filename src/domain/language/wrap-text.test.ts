import { describe, expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

describe('wrapText', () => {
  test.each([
    ['Что случилось?', 20, ['Что случилось?']],
    ['Какой статус у заказа?', 12, ['Какой статус', 'у заказа?']],
    ['ровно десять', 12, ['ровно десять']],
    ['водогрязеторфопарафинолечение', 10, ['водогрязет', 'орфопарафи', 'нолечение']],
    ['  по   краям ', 20, ['по краям']],
    ['', 10, []],
  ])('breaks %j at %i characters', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});
