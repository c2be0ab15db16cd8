import { describe, expect, test } from 'vitest';
import { isSecretQuestion } from './secret-question.ts';

describe('isSecretQuestion', () => {
  test.each([
    'Код из СМС',
    'Какой код в смс вам пришёл',
    'СМС-код',
    'Пароль от кабинета',
    'Номер карты',
    'Номер банковской карты целиком',
    'CVC с обратной стороны',
    'ПИН-код',
    'Серия и номер паспорта',
  ])('%j asks for a secret', (text) => {
    expect(isSecretQuestion(text)).toBe(true);
  });

  test.each([
    'Номер заказа',
    'Какой код ошибки на экране',
    'На какую карту вернуть деньги',
    'Последние четыре цифры карты',
    'Карточка товара',
    'Номер карты не пишите',
    'Снимок без паролей и кодов',
    'Какой телефон или почта в аккаунте',
  ])('%j does not', (text) => {
    expect(isSecretQuestion(text)).toBe(false);
  });
});
