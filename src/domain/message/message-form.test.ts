import { describe, expect, test } from 'vitest';
import { messageText } from './compose-message.ts';
import {
  choicesOf,
  emptyFilling,
  fillIn,
  formatForm,
  isDue,
  parseForm,
  type MessageForm,
} from './message-form.ts';

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
    full: 'Здравствуйте! Заказ {{order}}: {{what}}. Жду с {{since}}.\n\nР-17',
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
    ['full', 'Здравствуйте! Заказ 12345678-0001: жду и жду. Жду с 18 ноября 2026.\n\nР-17'],
  ] as const)('writes what is typed into the %s text', (tone, expected) => {
    expect(messageText(fillIn(form, { tone, values }))).toBe(expected);
  });

  test('leaves blanks in a form that nobody has touched', () => {
    expect(messageText(fillIn(form, emptyFilling(form)))).toBe('Заказ ____: ____.\n\nР-17');
  });

  test('says nothing of a field that may stay empty and does', () => {
    const filling = { tone: 'full', values: new Map([['order', '123456']]) } as const;
    expect(messageText(fillIn(form, filling))).toBe('Здравствуйте! Заказ 123456: ____.\n\nР-17');
  });
});

describe('isDue', () => {
  const choice = {
    name: 'place',
    type: 'choice',
    label: 'Куда везли',
    required: true,
    example: 'в пункт',
    options: ['в пункт', 'в постамат'],
    other: 'иначе',
  } as const;
  const more = { name: 'more', type: 'longText', label: 'Что ещё', required: false, example: 'да' } as const;

  test.each([
    ['a required field', choice, [choice, more], 'в пункт', true],
    ['details beside a choice that fits', more, [choice, more], 'в пункт', false],
    ['details where none of the options fits', more, [choice, more], 'иначе', true],
    ['details where nothing is chosen', more, [choice, more], '', false],
  ] as const)('of %s', (_, field, fields, place, expected) => {
    expect(isDue(field, fields, new Map([['place', place]]))).toBe(expected);
  });
});

describe('choicesOf', () => {
  test.each([
    [{ options: ['да', 'нет'], other: 'иначе' }, ['да', 'нет', 'иначе']],
    [{ options: ['да', 'нет'] }, ['да', 'нет']],
    [{}, []],
  ])('has «другое» last in %j', (field, expected) => {
    expect(choicesOf(field)).toEqual(expected);
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
