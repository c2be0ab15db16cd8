import { describe, expect, test } from 'vitest';
import { formatTree } from './format-tree.ts';

const late = {
  id: 'late',
  number: 'Р-2',
  title: 'Напишите сегодня в чат',
  verdict: 'Напишите',
  urgency: 'Сегодня',
  sign: undefined,
  channel: 'Чат поддержки (пример)',
  why: 'Обещанный срок прошёл.',
  next: 'Оператор назовёт дату.',
  recontact: { after: 'пример: 1 час', to: 'late' },
  fallback: 'wait',
  message: 'Здравствуйте! Жду заказ [Номер заказа].\n\nПрошу назвать срок.',
};

const wait = {
  ...late,
  id: 'wait',
  number: 'Р-1',
  title: 'Подождите',
  verdict: 'Подождите',
  urgency: 'Подождите',
  sign: 'статус станет «Вручён»',
  channel: undefined,
  recontact: undefined,
  fallback: 'root',
  message: undefined,
};

describe('formatTree', () => {
  test('writes questions with where answers lead, then outcomes with their messages', () => {
    const root = {
      id: 'root',
      title: 'Срок прошёл?',
      hint: 'Он в карточке заказа',
      answers: [
        { label: 'Да', to: 'late', unsure: false },
        { label: 'Не знаю', to: 'wait', unsure: true },
      ],
    };
    expect(formatTree({ title: 'Дерево', questions: [root], outcomes: [wait, late], routes: 2 })).toBe(`Дерево
1 вопрос, 2 исхода, 2 пути. Знаком «?» помечены ответы «не знаю» и «другое».

ВОПРОСЫ

root. Срок прошёл?
  Подсказка: Он в карточке заказа
  - Да
    → Р-2 late. Напишите сегодня в чат
  ? Не знаю
    → Р-1 wait. Подождите

ИСХОДЫ

Р-1 wait. Подождите
  Вердикт: Подождите
  Когда: Подождите
  Ждать, пока статус станет «Вручён»
  Почему: Обещанный срок прошёл.
  Что дальше: Оператор назовёт дату.
  Не подошло → root. Срок прошёл?

Р-2 late. Напишите сегодня в чат
  Вердикт: Напишите
  Когда: Сегодня
  Куда: Чат поддержки (пример)
  Почему: Обещанный срок прошёл.
  Что дальше: Оператор назовёт дату.
  Нет ответа, срок — пример: 1 час → Р-2 late. Напишите сегодня в чат
  Не подошло → Р-1 wait. Подождите
  Сообщение:
    Здравствуйте! Жду заказ [Номер заказа].

    Прошу назвать срок.
`);
  });
});
