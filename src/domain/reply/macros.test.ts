import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { changedSince, composeMacros, type Macro, type MacroSource } from './macros.ts';
import { formatMacrosCsv } from './macros-csv.ts';
import { zendeskMacros, zendeskTitle } from './zendesk-macros.ts';

const SOURCE: MacroSource = {
  id: 'a-12',
  number: 'А-12',
  title: 'Можно ли отменить?',
  section: 'Заказ',
  changed: '2026-11-20',
  reply: {
    link: 'https://help.example/a/12/',
    middle: 'Отменю, напишите сюда.',
    aboutOrder: true,
    prepare: [],
    dont: [],
    checked: '2026-11-20',
    fits: {},
  },
};
const MACRO: Macro = {
  id: 'a-12-short',
  number: 'А-12',
  title: 'Можно ли отменить?',
  section: 'Заказ',
  tone: 'short',
  text: 'Здравствуйте, {имя}! Пишу о заказе {заказ}. Отменю, напишите сюда.\nПодробнее: https://help.example/a/12/',
  html: '<p>Здравствуйте, {имя}! Пишу о заказе {заказ}. Отменю, напишите сюда.</p><p>Подробнее: <a href="https://help.example/a/12/">https://help.example/a/12/</a></p>',
  url: 'https://help.example/a/12/',
  changed: '2026-11-20',
};

describe('composeMacros', () => {
  test('makes one a tone, with its blanks', () => {
    const [short, warm, ...others] = composeMacros([SOURCE]);
    expect(short).toEqual(MACRO);
    expect(warm).toMatchObject({ id: 'a-12-warm', tone: 'warm', number: 'А-12' });
    expect(others).toEqual([]);
  });
});

describe('changedSince', () => {
  test.each([
    ['2026-11-19', 1],
    ['2026-11-20', 1],
    ['2026-11-21', 0],
  ])('of %s has those that changed on that day or later', (day, count) => {
    expect(changedSince([MACRO], day)).toHaveLength(count);
  });
});

describe('zendeskMacros', () => {
  test('names the customer by a placeholder and no order, which has none', () => {
    expect(zendeskMacros([SOURCE])[0]).toEqual({
      title: 'Заказ::А-12 Можно ли отменить? (коротко)',
      active: true,
      description: 'А-12, изменено 2026-11-20',
      actions: [
        {
          field: 'comment_value_html',
          value:
            '<p>Здравствуйте, {{ticket.requester.first_name}}! Отменю, напишите сюда.</p><p>Подробнее: <a href="https://help.example/a/12/">https://help.example/a/12/</a></p>',
        },
      ],
    });
  });
});

describe('zendeskTitle', () => {
  test.each([
    [MACRO, 'Заказ::А-12 Можно ли отменить? (коротко)'],
    [{ ...MACRO, section: null }, 'А-12 Можно ли отменить? (коротко)'],
    [{ ...MACRO, title: 'Что::это?', tone: 'warm' as const }, 'Заказ::А-12 Что:это? (тепло)'],
  ])('of %j is %j', (macro, title) => {
    expect(zendeskTitle(macro)).toBe(title);
  });
});

describe('formatMacrosCsv', () => {
  const readBack = (csv: string) =>
    parse(csv, { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' });

  test('is read back as it was, marks, quotes and lines included', () => {
    const macro = { ...MACRO, title: 'Что; «такое» "это"?' };
    expect(readBack(formatMacrosCsv([macro]))).toEqual([macro]);
  });

  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(formatMacrosCsv([])).toBe(
      '\uFEFF"id";"number";"title";"section";"tone";"text";"html";"url";"changed"\r\n',
    );
  });

  test.each(['=1+1', '+7 800', '-5', '@SUM(A1)', '\tx', '\rx'])(
    'gives a spreadsheet no formula: %j',
    (title) => {
      expect(readBack(formatMacrosCsv([{ ...MACRO, title }]))).toEqual([{ ...MACRO, title: `'${title}` }]);
    },
  );

  test('leaves a cell empty that has no value', () => {
    expect(readBack(formatMacrosCsv([{ ...MACRO, section: null }]))).toEqual([{ ...MACRO, section: '' }]);
  });
});
