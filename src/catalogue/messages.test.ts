import { describe, expect, test } from 'vitest';
import { commonEnding } from '../domain/message/common-fields.ts';
import { messageText } from '../domain/message/compose-message.ts';
import type { Content } from '../schemas/content.ts';
import { siteContent } from './content.ts';
import { find } from './find.ts';
import { blankMessage, messageDraft, messageForm } from './messages.ts';

const ATTACHMENTS = ['чек', 'фото за 5$&'];
const COMMON = commonEnding(ATTACHMENTS);

const read = await siteContent();
const content: Content = {
  ...read,
  messages: read.messages.map((message) => ({
    ...message,
    value: { ...message.value, attachments: ATTACHMENTS },
    body: '\nГде {{order}}? Прошу ответить за {{period:reply}}.\n',
  })),
};
const outcomeOf = (id: string) => find(content.outcomes, id).value;
const replyPeriod = find(content.periods, 'reply').value.text;

describe('messageForm', () => {
  test('has all that a form is made from, its texts with registry values and the number of the outcome', () => {
    expect(messageForm(content, outcomeOf('ask'))).toEqual({
      title: 'Напишите в чат',
      number: 'Р-2',
      fields: [
        { name: 'order', type: 'orderNumber', label: 'Номер заказа', required: true, example: '12345678' },
        ...COMMON.fields,
      ],
      templates: {
        short: `Прошу сообщить, где заказ номер {{order}}.\n\n${COMMON.sentences}\n\nР-2`,
        full: `Где {{order}}? Прошу ответить за ${replyPeriod}.\n\n${COMMON.sentences}\n\nР-2`,
      },
      attachments: ATTACHMENTS,
      channel: { kind: 'chat', maxLength: 1500, email: undefined },
      checks: '/reshenie/proverki.json',
    });
  });

  test('has the address of a channel by e-mail', () => {
    const channels = content.channels.map((channel) => ({
      ...channel,
      value: { ...channel.value, kind: 'email' as const, email: 'help@shop.example' },
    }));
    expect(messageForm({ ...content, channels }, outcomeOf('ask'))?.channel).toEqual({
      kind: 'email',
      maxLength: 1500,
      email: 'help@shop.example',
    });
  });

  test('has no fields but its own where it is for a colleague', () => {
    const form = messageForm(content, { ...outcomeOf('ask'), contact: 'self', channel: undefined });
    expect(form?.fields.map(({ name }) => name)).toEqual(['order']);
    expect(form?.templates.short).toBe('Прошу сообщить, где заказ номер {{order}}.\n\nР-2');
  });

  test('is there only for an outcome with a message', () => {
    expect(messageForm(content, outcomeOf('wait'))).toBeUndefined();
  });
});

describe('blankMessage', () => {
  test('has blanks for its fields and no number', () => {
    expect(messageText(blankMessage(content, 'ask'))).toBe(`Где ____? Прошу ответить за ${replyPeriod}.`);
  });

  test('says nothing of what may stay empty', () => {
    const messages = content.messages.map((message) => ({
      ...message,
      value: {
        ...message.value,
        fields: { day: { type: 'date', label: 'День', required: false, example: '2026-11-20' } as const },
      },
      body: 'Прошу ответить. Нужно к {{day}}.',
    }));
    expect(messageText(blankMessage({ ...content, messages }, 'ask'))).toBe('Прошу ответить.');
  });
});

describe('messageDraft', () => {
  test('names its fields in brackets', () => {
    expect(messageDraft(content, 'ask')).toBe(`Где [Номер заказа]? Прошу ответить за ${replyPeriod}.`);
  });
});
