import { describe, expect, test } from 'vitest';
import { composeMessage, formatFieldValue, messageHtml, messageText } from './compose-message.ts';

describe('formatFieldValue', () => {
  test.each([
    ['orderNumber', ' 12345678-0001 ', '12345678-0001'],
    ['text', 'чайник\n электрический', 'чайник электрический'],
    ['longText', 'Не приехал. Жду.', 'Не приехал. Жду'],
    ['text', 'молчат...', 'молчат...'],
    ['date', '2026-11-18', '18 ноября 2026'],
    ['date', 'вчера', 'вчера'],
    ['date', '', ''],
    ['text', '   ', ''],
    ['longText', '<b>не код</b>', '<b>не код</b>'],
  ] as const)('writes a %s %j as %j', (type, value, expected) => {
    expect(formatFieldValue(type, value)).toBe(expected);
  });
});

describe('composeMessage', () => {
  const template = 'Заказ {{order}} ждал до {{since}}. Номер ещё раз: {{order}}';

  test('fills every place of a field', () => {
    const values = new Map([
      ['order', '123'],
      ['since', '18 ноября 2026'],
    ]);
    expect(messageText(composeMessage(template, values))).toBe(
      'Заказ 123 ждал до 18 ноября 2026. Номер ещё раз: 123',
    );
  });

  test('leaves blanks where nothing is known', () => {
    expect(messageText(composeMessage(template, new Map([['since', '']])))).toBe(
      'Заказ ____ ждал до ____. Номер ещё раз: ____',
    );
  });

  test('takes what is typed for no template', () => {
    const values = new Map([
      ['order', '{{since}}'],
      ['since', 'вчера'],
    ]);
    expect(messageText(composeMessage('{{order}}', values))).toBe('{{since}}');
  });
});

describe('messageHtml', () => {
  test('marks the places of fields and escapes the rest', () => {
    const parts = composeMessage('<{{order}}> & {{item}}', new Map([['order', '"1"']]));
    expect(messageHtml(parts)).toBe('&lt;<b>&quot;1&quot;</b>&gt; &amp; <b class="blank">____</b>');
  });
});
