import { describe, expect, test } from 'vitest';
import { messageText } from './compose-message.ts';
import { emptyFilling, fillIn, formatForm, parseForm, type MessageForm } from './message-form.ts';

const form: MessageForm = {
  title: 'Напишите в чат',
  number: 'Р-17',
  fields: [
    { name: 'order', type: 'orderNumber', label: 'Номер заказа', required: true, example: '12345678-0001' },
    {
      name: 'since',
      type: 'date',
      label: 'С какого дня',
      required: false,
      example: '2026-11-18',
      past: true,
    },
    { name: 'what', type: 'text', label: 'Что случилось', required: true, example: 'не приехал', max: 80 },
  ],
  templates: {
    short: 'Заказ {{order}}: {{what}}.\n\nР-17',
    full: 'Здравствуйте! Заказ {{order}} жду с {{since}}: {{what}}.\n\nР-17',
  },
  attachments: ['снимок экрана'],
  channel: { kind: 'chat', maxLength: 1500, email: undefined },
  checks: '/proverki.json',
};

describe('fillIn', () => {
  const values = new Map([
    ['order', ' 12345678-0001'],
    ['since', '2026-11-18'],
    ['what', 'жду\nи жду'],
    ['other', 'ничьё'],
  ]);

  test.each([
    ['short', 'Заказ 12345678-0001: жду и жду.\n\nР-17'],
    ['full', 'Здравствуйте! Заказ 12345678-0001 жду с 18 ноября 2026: жду и жду.\n\nР-17'],
  ] as const)('writes what is typed into the %s text', (tone, expected) => {
    expect(messageText(fillIn(form, { tone, values }))).toBe(expected);
  });

  test('leaves blanks in a form that nobody has touched', () => {
    expect(messageText(fillIn(form, emptyFilling(form)))).toBe('Заказ ____: ____.\n\nР-17');
  });
});

describe('emptyFilling', () => {
  test.each([
    ['chat', 'short'],
    ['phone', 'short'],
    ['email', 'full'],
  ] as const)('has for a channel by %s the %s tone', (kind, expected) => {
    const channel = { kind, maxLength: undefined, email: undefined };
    expect(emptyFilling({ ...form, channel }).tone).toBe(expected);
  });

  test('has the short tone where there is no channel', () => {
    expect(emptyFilling({ ...form, channel: undefined }).tone).toBe('short');
  });
});

describe('parseForm', () => {
  test('reads what formatForm wrote', () => {
    expect(parseForm(formatForm(form))).toEqual(form);
  });
});

describe('formatForm', () => {
  test.each(['</script>', '<!--', '<script>'])('lets no %s of a text end the script it stands in', (text) => {
    const written = formatForm({ ...form, title: text });
    expect(written).not.toContain('<');
    expect(parseForm(written).title).toBe(text);
  });
});
