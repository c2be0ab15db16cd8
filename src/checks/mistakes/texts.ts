import { replace, type Mistake } from './mistake.ts';

/** Insertions in texts and messages. */
export const textMistakes: readonly Mistake[] = [
  {
    kind: 'unknown-placeholder',
    what: 'spaces inside the brackets',
    edits: [replace('tree/outcomes/ask.mdx', '{{period:reply}}', '{{ period:reply }}')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:9  unknown-placeholder',
        'нашли: «{{ period:reply }}» в next',
        'ждали: {{brand}}, {{period:…}}, {{channel:…}}',
        'как исправить: напишите {{brand}}, {{period:…}} или {{channel:…}}, без пробелов внутри скобок',
      ],
    ],
  },
  {
    kind: 'unknown-placeholder',
    what: 'an id in capitals',
    edits: [replace('tree/outcomes/ask.mdx', '{{period:reply}}', '{{period:Reply}}')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:9  unknown-placeholder',
        'нашли: «{{period:Reply}}» в next',
        'ждали: {{brand}}, {{period:…}}, {{channel:…}}',
        'как исправить: напишите {{brand}}, {{period:…}} или {{channel:…}}, без пробелов внутри скобок',
      ],
    ],
  },
  {
    kind: 'message-unknown-field',
    what: 'a misspelt field',
    edits: [replace('messages/ask.md', 'мой заказ {{order}}', 'мой заказ {{ordr}}')],
    issues: [
      [
        'content/messages/ask.md:8  message-unknown-field',
        'нашли: «{{ordr}}»',
        'ждали: поле сообщения: order',
        'похоже: order',
        'как исправить: поправьте название в {{…}} или добавьте поле в fields',
      ],
    ],
  },
  {
    kind: 'message-unknown-field',
    what: 'a misspelt field in the short form',
    edits: [replace('messages/ask.md', 'номер {{order}}', 'номер {{order}} {{ordr}}')],
    issues: [
      [
        'content/messages/ask.md:3  message-unknown-field',
        'нашли: «{{ordr}}»',
        'ждали: поле сообщения: order',
        'похоже: order',
        'как исправить: поправьте название в {{…}} или добавьте поле в fields',
      ],
    ],
  },
  {
    kind: 'message-unused-field',
    what: 'a field left out of the text',
    edits: [replace('messages/ask.md', 'мой заказ {{order}}', 'мой заказ')],
    issues: [
      [
        'content/messages/ask.md:5  message-unused-field',
        'нашли: поле «order»',
        'ждали: {{order}} в тексте',
        'как исправить: вставьте поле в текст в двойных скобках или удалите его из fields',
      ],
    ],
  },
  {
    kind: 'message-unused-field',
    what: 'a field left out of the short form',
    edits: [replace('messages/ask.md', 'номер {{order}}', 'номер')],
    issues: [
      [
        'content/messages/ask.md:5  message-unused-field',
        'нашли: поле «order»',
        'ждали: {{order}} в short',
        'как исправить: вставьте поле в текст в двойных скобках или удалите его из fields',
      ],
    ],
  },
  {
    kind: 'message-unused-field',
    what: 'a field in single brackets',
    edits: [replace('messages/ask.md', 'мой заказ {{order}}', 'мой заказ {order}')],
    issues: [
      [
        'content/messages/ask.md:8  message-unused-field',
        'нашли: «{order}»',
        'ждали: {{order}}',
        'как исправить: поставьте двойные скобки',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'a field with a Russian name',
    edits: [replace('messages/ask.md', '  order: {', '  заказ: {')],
    issues: [
      [
        'content/messages/ask.md:5  wrong-format',
        'нашли: «заказ» в fields.заказ',
        'ждали: название латинскими буквами, со строчной, без пробелов',
        'как исправить: запишите значение по образцу',
      ],
    ],
  },
  {
    kind: 'message-unknown-field',
    what: 'spaces inside the braces',
    edits: [replace('messages/ask.md', 'мой заказ {{order}}', 'мой заказ {{ order }}')],
    issues: [
      [
        'content/messages/ask.md:8  message-unknown-field',
        'нашли: «{{ order }}»',
        'ждали: {{order}}: по две скобки, без пробелов внутри',
        'похоже: order',
        'как исправить: {{order}}',
      ],
    ],
  },
  {
    kind: 'message-unknown-field',
    what: 'braces that are not closed',
    edits: [replace('messages/ask.md', 'мой заказ {{order}}', 'мой заказ {{order}')],
    issues: [
      [
        'content/messages/ask.md:8  message-unknown-field',
        'нашли: «{{order}? Прошу ответить за {{period:reply}}»',
        'ждали: {{order}}: по две скобки, без пробелов внутри',
        'похоже: order',
        'как исправить: {{order}}',
      ],
    ],
  },
  {
    kind: 'message-unknown-field',
    what: 'a field by its Russian name',
    edits: [replace('messages/ask.md', 'мой заказ {{order}}', 'мой заказ {{заказ}}')],
    issues: [
      [
        'content/messages/ask.md:8  message-unknown-field',
        'нашли: «{{заказ}}»',
        'ждали: поле сообщения: order',
        'похоже: order',
        'как исправить: поправьте название в {{…}} или добавьте поле в fields',
      ],
    ],
  },
];
