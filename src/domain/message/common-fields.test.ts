import { describe, expect, test } from 'vitest';
import { commonEnding } from './common-fields.ts';
import { messageText } from './compose-message.ts';
import { emptyFilling, fillIn, type MessageForm } from './message-form.ts';

function letter(attachments: readonly string[], values: Readonly<Record<string, string>>): string {
  const { fields, sentences } = commonEnding(attachments);
  const form: MessageForm = {
    title: 'Напишите в чат',
    number: 'Р-2',
    fields,
    templates: { short: `Прошу ответить.\n\n${sentences}\n\nР-2`, full: '' },
    attachments,
    channel: undefined,
    checks: '',
  };
  return messageText(fillIn(form, { ...emptyFilling(form), values: new Map(Object.entries(values)) }));
}

describe('commonEnding', () => {
  const BOTH = ['чек', 'снимок товара'];

  test.each([
    ['claims nothing while nothing is said', BOTH, {}, 'Прошу ответить.\n\nР-2'],
    [
      'names what the writer attaches',
      BOTH,
      { attached: 'чек', more: 'хранение кончается завтра' },
      'Прошу ответить.\n\nПрикладываю: чек. Подробнее: хранение кончается завтра.\n\nР-2',
    ],
    ['has no word of attachments where none help', [], {}, 'Прошу ответить.\n\nР-2'],
  ])('%s', (_, attachments, values, text) => {
    expect(letter(attachments, values)).toBe(text);
  });

  test.each([
    [['чек'], ['чек']],
    [BOTH, ['чек, снимок товара', 'чек', 'снимок товара']],
  ])('of %j lets choose %j', (attachments, options) => {
    expect(commonEnding(attachments).fields[0]?.options).toEqual(options);
  });
});
