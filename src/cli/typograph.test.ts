import { describe, expect, test } from 'vitest';
import { setType, setTypeIn } from './typograph.ts';

describe('setType', () => {
  test.each([
    ['Раздел "Мои заказы" - там', 'Раздел «Мои заказы» — там'],
    ['Ждать 5 - 7 дней', 'Ждать 5–7 дней'],
    ['Ждать 5-7 дней', 'Ждать 5–7 дней'],
    ['С 10:00-20:00', 'С 10:00–20:00'],
    ['Ждём...', 'Ждём…'],
    ['два  слова', 'два слова'],
    ['да,нет', 'да, нет'],
    ['Срок - {{period:hranenie}}', 'Срок — {{period:hranenie}}'],
  ])('%s', (text, set) => {
    expect(setType(text)).toBe(set);
    expect(setType(set)).toBe(set);
  });

  test.each([
    '».',
    'Смотрите «',
    'Отменили, потому что … .',
    'Корзина — ещё не заказ',
    'Номер 12345678-0001, А-12',
    '8-800-555-35-35',
    'https://help.example/?q="x"&a=1,b',
    '{{channel:chat}}',
  ])('%s stays', (text) => {
    expect(setType(text)).toBe(text);
  });
});

describe('setTypeIn', () => {
  const source = [
    'question: "Где - тут?"',
    'id: a - b',
    '---',
    '[да - нет](/a-1/) <Article number="2"/>',
    'а - б',
  ];
  const at = (line: number, text: string) => ({
    text,
    lineAt: (index: number) => line + text.slice(0, index).split('\n').length - 1,
  });

  test('changes the texts and nothing beside them', () => {
    expect(setTypeIn(source.join('\n'), [at(1, 'Где - тут?'), at(4, 'да - нет')]).split('\n')).toEqual([
      'question: "Где — тут?"',
      'id: a - b',
      '---',
      '[да — нет](/a-1/) <Article number="2"/>',
      'а - б',
    ]);
  });

  test('a text of several lines is set line by line', () => {
    expect(setTypeIn('раз - два\nтри - пять', [at(1, 'раз - два\nтри - пять')])).toBe(
      'раз — два\nтри — пять',
    );
  });

  test('a text with escapes stays', () => {
    const escaped = String.raw`title: "Раздел \"Чат\""`;
    expect(setTypeIn(escaped, [at(1, 'Раздел "Чат"')])).toBe(escaped);
  });
});
