import type { MessageField } from './message-form.ts';

/** Name of the field that explains a choice none of the options fits. */
export const DETAILS = 'more';

/** Fields that every message to support has: there may be more to say, and the matter may be another person's. */
export const COMMON_FIELDS: readonly MessageField[] = [
  {
    name: DETAILS,
    type: 'text',
    label: 'Что ещё важно: другой случай, второй вопрос, срок',
    required: false,
    example: 'хранение кончается завтра',
    max: 200,
  },
  {
    name: 'behalf',
    type: 'text',
    label: 'Пишете за другого? За кого и чей это заказ или аккаунт',
    required: false,
    example: 'мама, Анна Петровна, заказ оформлен на неё',
    max: 100,
  },
];

/** What carries the common fields: it ends each message, before its number. */
export const COMMON_SENTENCES = 'Подробнее: {{more}}. Обращаюсь за другого человека: {{behalf}}.';
