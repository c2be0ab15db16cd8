import { describe, expect, test } from 'vitest';
import { isSurelyHarmless } from './surely-harmless.ts';

describe('isSurelyHarmless', () => {
  test.each([
    '12345678-0001',
    'Война и мир',
    'жду с понедельника, обещали за 3 дня',
    'до 18.11.2026',
    '89000001234',
  ])('has nothing against «%s»', (text) => {
    expect(isSurelyHarmless(text)).toBe(true);
  });

  test.each([
    '4276 1600 1234 5675',
    '4276160012345675',
    '4276—1600—1',
    '4276 1600 1',
    '4276\n1600',
    'Код из СМС: 4512',
    'к\u200Bод 4512',
    'ПАРОЛЬ мояКошка',
    'ответ на секретный вопрос мурка',
    'пришло сообщение, там четыре девять ноль два',
    'на обороте у меня 882, верните деньги',
    'эсэмэска 45-12',
    'пуш пришёл, 4512',
    'удостоверение 45 № 123456',
    'сvс 123',
    'cvv2 123',
    'паспорт 4510 123456',
    '４２７６ １６００ １２３４ ５６７５',
  ])('suspects «%s»', (text) => {
    expect(isSurelyHarmless(text)).toBe(false);
  });
});
