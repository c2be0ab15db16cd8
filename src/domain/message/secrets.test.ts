import { describe, expect, test } from 'vitest';
import { holdsSecret } from './secrets.ts';

describe('holdsSecret', () => {
  test.each([
    '4276 1600 1234 5675',
    '4276 1600 1',
    'код из СМС 4512',
    'пароль: qwerty1',
    'паспорт 4512 123456',
  ])('%j does', (text) => {
    expect(holdsSecret(text)).toBe(true);
  });

  test.each(['', 'заказ 12345678-0001', 'трек 80080012345678', '8 900 000-12-34', 'карта **** 5675'])(
    '%j does not',
    (text) => {
      expect(holdsSecret(text)).toBe(false);
    },
  );
});
