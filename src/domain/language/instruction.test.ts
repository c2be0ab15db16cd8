import { describe, expect, test } from 'vitest';
import { isInstruction } from './instruction.ts';

describe('isInstruction', () => {
  test.each([
    'Напишите в чат поддержки сегодня',
    'Подождите до обещанного срока',
    'Не оформляйте заказ, если нужного способа нет',
    'Откройте карточку товара',
    'Ответьте в том же чате',
    'Сверьте условия акции',
    'Пользуйтесь приложением',
    'Вернитесь к заказу',
    'Ждите: поставка в пути',
  ])('%j tells what to do', (title) => {
    expect(isInstruction(title)).toBe(true);
  });

  test.each(['Доставка', 'Сегодня напишите в чат', 'Написать в чат', 'Не сейчас', 'Литература', ''])(
    '%j does not',
    (title) => {
      expect(isInstruction(title)).toBe(false);
    },
  );
});
