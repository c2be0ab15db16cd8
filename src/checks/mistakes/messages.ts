import { replace, type Mistake } from './mistake.ts';

const FIELD = "order: { type: orderNumber, label: Номер заказа, required: true, example: '12345678' }";
const NO_SECRETS = 'как исправить: удалите поле: коды, пароли и карты не пишут';
const REQUEST = 'как исправить: напишите «Прошу…» или вставьте {{demand}}';

/** Messages that ask for what nobody may know, for nothing, or too much. */
export const messageMistakes: readonly Mistake[] = [
  {
    kind: 'message-forbidden-field',
    what: 'a code',
    edits: [replace('messages/ask.md', 'label: Номер заказа', 'label: Код из СМС')],
    issues: [
      [
        'content/messages/ask.md:5  message-forbidden-field',
        'нашли: «Код из СМС» в fields.order.label',
        NO_SECRETS,
      ],
    ],
  },
  {
    kind: 'message-forbidden-field',
    what: 'a card in the hint',
    edits: [replace('messages/ask.md', 'label: Номер заказа', 'label: Оплата, hint: Номер карты целиком')],
    issues: [
      [
        'content/messages/ask.md:5  message-forbidden-field',
        'нашли: «Номер карты целиком» в fields.order.hint',
        NO_SECRETS,
      ],
    ],
  },
  {
    kind: 'message-no-request',
    what: 'in the full text',
    edits: [replace('messages/ask.md', 'Прошу ответить за', 'Жду уже')],
    issues: [
      [
        'content/messages/ask.md:8  message-no-request',
        'нашли: полный текст без просьбы',
        'ждали: «Прошу…»',
        REQUEST,
      ],
    ],
  },
  {
    kind: 'message-no-request',
    what: 'in the short form',
    edits: [replace('messages/ask.md', 'Прошу сообщить, где заказ', 'Где заказ')],
    issues: [
      [
        'content/messages/ask.md:3  message-no-request',
        'нашли: short без просьбы',
        'ждали: «Прошу…»',
        REQUEST,
      ],
    ],
  },
  {
    kind: 'message-too-long',
    what: 'with the longest value',
    edits: [
      replace(
        'messages/ask.md',
        FIELD,
        'order: { type: text, label: Что случилось, required: true, max: 1450, example: Ждём }',
      ),
    ],
    issues: [
      [
        'content/messages/ask.md:8  message-too-long',
        'нашли: полный текст: до 1509 знаков',
        'ждали: не больше 1500: столько принимает канал «chat»',
        'как исправить: сократите текст или уменьшите max у полей',
      ],
    ],
  },
  {
    kind: 'message-too-long',
    what: 'a field without end',
    edits: [
      replace(
        'messages/ask.md',
        FIELD,
        'order: { type: text, label: Что случилось, required: true, example: Ждём }',
      ),
    ],
    issues: [
      [
        'content/messages/ask.md:3  message-too-long',
        'нашли: short: длина не ограничена: есть поле без max',
        'ждали: не больше 1500: столько принимает канал «chat»',
        'как исправить: сократите текст или уменьшите max у полей',
      ],
      [
        'content/messages/ask.md:8  message-too-long',
        'нашли: полный текст: длина не ограничена: есть поле без max',
        'ждали: не больше 1500: столько принимает канал «chat»',
        'как исправить: сократите текст или уменьшите max у полей',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
];
