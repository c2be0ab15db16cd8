import { describe, expect, test } from 'vitest';
import { suggestDate, suggestValue } from './schema-words.ts';

describe('suggestDate', () => {
  test.each([
    ['01.09.2026', ['2026-09-01']],
    ['1.9.2026', ['2026-09-01']],
    ['20/11/2026', ['2026-11-20']],
    ['20.11.26', ['2026-11-20']],
    ['2026/11/2', ['2026-11-02']],
    ['2026-11-20T10:00:00Z', ['2026-11-20']],
    ['20 ноября 2026 г.', ['2026-11-20']],
    ['3 мая 2026', ['2026-05-03']],
    ['20 числа 2026', []],
    ['31.02.2026', []],
    ['завтра', []],
    [20261120, []],
  ])('%j suggests %j', (written, suggested) => {
    expect(suggestDate(written)).toEqual(suggested);
  });
});

describe('suggestValue', () => {
  test.each([
    ['boolean', 'да', 'true'],
    ['boolean', 'нет', 'false'],
    ['boolean', 'потом', undefined],
    ['int', 'А-7', '7'],
    ['int', '80 знаков', '80'],
    ['int', '2–5', undefined],
    ['array', 'can-1, can-2', '[can-1, can-2]'],
    ['array', 'Номер заказа, день и час', '["Номер заказа, день и час"]'],
    ['string', 'слово', undefined],
    ['array', 7, undefined],
  ])('for %s, %j suggests %j', (expected, written, suggested) => {
    expect(suggestValue(expected, written)).toBe(suggested);
  });
});
