import type { MessageField } from './message-form.ts';

/** Name of the field that explains a choice none of the options fits. */
export const DETAILS = 'more';

/** There may be more to say, and the matter may be another person's. */
const COMMON_FIELDS: readonly MessageField[] = [
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

const COMMON_SENTENCES = 'Подробнее: {{more}}. Обращаюсь за другого человека: {{behalf}}.';

/** What ends a message to support, before its number. */
export interface CommonEnding {
  readonly fields: readonly MessageField[];
  /** Carry the fields. */
  readonly sentences: string;
}

/**
 * The fields that every message to support has besides its own. What would help if it came along is named only by who
 * says that it does.
 */
export function commonEnding(attachments: readonly string[] = []): CommonEnding {
  if (attachments.length === 0) return { fields: COMMON_FIELDS, sentences: COMMON_SENTENCES };
  const all = attachments.join(', ');
  return {
    fields: [
      {
        name: 'attached',
        type: 'choice',
        label: 'Что вы приложите',
        required: false,
        example: all,
        options: [...new Set([all, ...attachments])],
      },
      ...COMMON_FIELDS,
    ],
    sentences: `Прикладываю: {{attached}}. ${COMMON_SENTENCES}`,
  };
}
