import { describe, expect, test } from 'vitest';
import { copiedTo } from './message.ts';

describe('copiedTo', () => {
  test.each([
    ['chat', 'Сообщение скопировано. Откройте чат и вставьте.'],
    ['messenger', 'Сообщение скопировано. Откройте мессенджер и вставьте.'],
    ['form', 'Сообщение скопировано. Откройте форму и вставьте.'],
    ['email', 'Сообщение скопировано. Откройте письмо и вставьте.'],
    ['link', 'Сообщение скопировано. Вставьте туда, куда пишете.'],
    [undefined, 'Сообщение скопировано. Вставьте туда, куда пишете.'],
  ])('tells where to paste what goes to %s', (kind, text) => {
    expect(copiedTo(kind, false)).toBe(text);
  });

  test('differs the second time, to be heard again', () => {
    expect(copiedTo('chat', true)).not.toBe(copiedTo('chat', false));
  });
});
