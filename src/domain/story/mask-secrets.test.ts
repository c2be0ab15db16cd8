import { describe, expect, test } from 'vitest';
import { holdsSecret } from '../message/secrets.ts';
import { maskSecrets } from './mask-secrets.ts';

describe('maskSecrets', () => {
  test.each([
    ['a card', 'моя карта 4276 1600 1234 5675, верните', 'моя карта •••• •••• •••• ••••, верните'],
    ['a card in one piece', 'карта 4276160012345675', 'карта ••••••••••••••••'],
    ['a code of a message', 'код из смс 4512 пришёл', 'код из смс •••• пришёл'],
    ['the code of a card', 'срок 08/27, cvc 123', 'срок 08/27, cvc •••'],
    ['a password', 'пароль: qwerty123, не подходит', 'пароль: •••••••••, не подходит'],
    ['a password in Russian', 'пароль: лимон', 'пароль: •••••'],
    [
      'a password that is a word',
      'вхожу под паролем ромашка, не пускает',
      'вхожу под паролем •••••••, не пускает',
    ],
    ['a word told before its name', 'барсик это мой пароль', '•••••• это мой пароль'],
    ['a passport', 'паспорт 45 10 123456', 'паспорт •• •• ••••••'],
    ['a card that is still being typed', 'карта 4276 1600 1', 'карта •••• •••• •'],
    [
      'each of several',
      'карта 4276 1600 1234 5675 и 2202 2061 4477 8130, код 7714',
      'карта •••• •••• •••• •••• и •••• •••• •••• ••••, код ••••',
    ],
  ])('masks %s', (_, text, expected) => {
    expect(maskSecrets(text)).toBe(expected);
    expect(holdsSecret(expected)).toBe(false);
  });

  test.each([
    ['an order', 'заказ 12345678-0001'],
    ['a phone', 'телефон +7 900 123-45-67'],
    ['a track', 'трек 80080012345678 и RA123456789RU'],
    ['days and sums', 'обещали 12.11.2026, 2 490 рублей'],
  ])('leaves %s', (_, text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  test('leaves what stands beside a secret', () => {
    const text =
      'заказ 12345678-0001 от 12.11, тел. 8 900 123-45-67, трек 80080012345678, карта 4276160012345675';
    expect(maskSecrets(text)).toBe(text.replace('4276160012345675', '•'.repeat(16)));
  });
});
