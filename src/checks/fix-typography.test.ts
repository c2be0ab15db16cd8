import { describe, expect, test } from 'vitest';
import { fixTypography } from './fix-typography.ts';

const at = (line: number, text: string, column = 1) => ({
  text,
  column,
  lineAt: (index: number) => line + text.slice(0, index).split('\n').length - 1,
});

describe('fixTypography', () => {
  test.each([
    ['quotes', 'title: Раздел "Мои заказы"', 'Раздел "Мои заказы"', 'title: Раздел «Мои заказы»'],
    ['a range', 'title: Ждать 5 - 7 дней', 'Ждать 5 - 7 дней', 'title: Ждать 5–7 дней'],
    ['a comma', 'title: да,нет', 'да,нет', 'title: да, нет'],
    ['quotes of YAML around', 'title: "Где - тут?"', 'Где - тут?', 'title: "Где — тут?"'],
    ['several slips', 'а - б...  в', 'а - б...  в', 'а — б… в'],
    ['a mention beside', 'Срок - {{period:reply}}', 'Срок - {{period:reply}}', 'Срок — {{period:reply}}'],
  ])('puts right %s', (_, source, text, fixed) => {
    expect(fixTypography(source, [at(1, text)])).toBe(fixed);
  });

  test('changes texts where they stand and nothing beside them', () => {
    const source = ['id: а - б', '---', '`да - нет` [да - нет](/a-1/)', 'а - б'].join('\r\n');
    expect(fixTypography(source, [at(3, 'да - нет', 12)]).split('\r\n')).toEqual([
      'id: а - б',
      '---',
      '`да - нет` [да — нет](/a-1/)',
      'а - б',
    ]);
  });

  test('keeps a folded line of YAML where it is broken', () => {
    const source = 'why: Раздел "Мои\r\n  заказы" -\r\n  там';
    expect(fixTypography(source, [at(1, 'Раздел "Мои заказы" - там')])).toBe(
      'why: Раздел «Мои\r\n  заказы» —\r\n  там',
    );
  });

  test('finds the lines of a quotation', () => {
    expect(fixTypography('> раз - два\r\n> три - пять', [at(1, 'раз - два\r\nтри - пять', 3)])).toBe(
      '> раз — два\r\n> три — пять',
    );
  });

  test('puts a slip inside of another right the next time', () => {
    const once = fixTypography('"Ждать 5-7 дней"', [at(1, '"Ждать 5-7 дней"')]);
    expect(once).toBe('«Ждать 5-7 дней»');
    expect(fixTypography(once, [at(1, once)])).toBe('«Ждать 5–7 дней»');
  });

  test('leaves a text with escapes', () => {
    const escaped = String.raw`title: "Раздел \"Чат\""`;
    expect(fixTypography(escaped, [at(1, 'Раздел "Чат"')])).toBe(escaped);
  });
});
