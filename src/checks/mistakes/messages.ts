import { replace, type Edit, type Mistake } from './mistake.ts';

const FIELD = "order: { type: orderNumber, label: Номер заказа, required: true, example: '12345678' }";
const DAY = "day: { type: date, label: Какого дня, required: false, example: '2026-11-20' }";
/** A field that may stay empty, in the short form as it should be. */
const WITH_DAY: readonly Edit[] = [
  replace('messages/ask.md', FIELD, `${FIELD}\n  ${DAY}`),
  replace('messages/ask.md', 'номер {{order}}.', 'номер {{order}}. Это было {{day}}.'),
];
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
    kind: 'message-optional-field',
    what: 'an optional field in the sentence of another',
    edits: [
      ...WITH_DAY,
      replace('messages/ask.md', 'мой заказ {{order}}?', 'мой заказ {{order}} от {{day}}?'),
    ],
    issues: [
      [
        'content/messages/ask.md:9  message-optional-field',
        'нашли: {{day}} в одном предложении с {{order}}, полный текст',
        'как исправить: вынесите его в отдельное предложение: пустое поле пропускают вместе с предложением',
      ],
    ],
  },
  {
    kind: 'message-no-request',
    what: 'in a sentence that may be left out',
    edits: [
      ...WITH_DAY,
      replace('messages/ask.md', 'Прошу ответить за {{period:reply}}', 'Прошу ответить к {{day}}'),
    ],
    issues: [
      [
        'content/messages/ask.md:9  message-no-request',
        'нашли: полный текст без просьбы',
        'ждали: «Прошу…»',
        REQUEST,
      ],
    ],
  },
  {
    kind: 'missing-field',
    what: 'a choice without a last option for all else',
    edits: [
      replace(
        'messages/ask.md',
        FIELD,
        'order: { type: choice, label: Номер заказа, required: true, options: [первый, второй], example: первый }',
      ),
    ],
    issues: [
      [
        'content/messages/ask.md:5  missing-field',
        'нашли: нет поля «fields.order.other»',
        'ждали: Последний вариант: для тех, кому не подошли другие',
        'как исправить: заполните поле',
      ],
    ],
  },
  {
    kind: 'prepare-unasked',
    what: 'a picture that the message does not name',
    edits: [
      replace(
        'tree/outcomes/ask.mdx',
        'message: ask',
        'prepare: [Номер заказа, Снимок экрана]\nmessage: ask',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:8  prepare-unasked',
        'нашли: «Снимок экрана» в prepare[1]: в сообщении «ask» об этом ни слова',
        'как исправить: добавьте сообщению поле или attachments с этим словом или назовите в prepare то, что в нём есть',
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
        'order: { type: text, label: Что случилось, required: true, max: 1110, example: Ждём }',
      ),
    ],
    issues: [
      [
        'content/messages/ask.md:8  message-too-long',
        'нашли: полный текст: до 1516 знаков',
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
