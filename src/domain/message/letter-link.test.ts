import { describe, expect, test } from 'vitest';
import { letterLink } from './letter-link.ts';

const EMAIL = 'help@shop.example';
const brief = { subject: 'Заказ 1', body: 'Вставьте текст' };

function read(link: string): { to: string; subject: string | null; body: string | null } {
  const { pathname, searchParams } = new URL(link);
  return { to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body') };
}

describe('letterLink', () => {
  test('carries what may stand in a letter', () => {
    const link = letterLink(EMAIL, [{ subject: 'Заказ 1 & 2', body: 'Здравствуйте!\nЗаказ «1»? 100 % + #' }]);
    expect(read(link)).toEqual({
      to: EMAIL,
      subject: 'Заказ 1 & 2',
      body: 'Здравствуйте!\r\nЗаказ «1»? 100 % + #',
    });
  });

  test.each([
    ['the whole letter while its link is short', 1_899, 'long'],
    ['the next one as soon as it is not', 1_900, 'brief'],
  ])('opens %s', (_, length, expected) => {
    const empty = letterLink(EMAIL, [{ subject: '', body: '' }]);
    const long = { subject: '', body: 'a'.repeat(length - empty.length) };
    expect(read(letterLink(EMAIL, [long, brief])).body).toBe(expected === 'long' ? long.body : brief.body);
  });

  test('opens the last where all are too long', () => {
    const long = { subject: 'я'.repeat(400), body: '' };
    expect(read(letterLink(EMAIL, [long, { ...long, body: 'конец' }])).body).toBe('конец');
  });
});
