import { replace, type Mistake } from './mistake.ts';

const ANSWER = 'answer: Где заказ, видно в карточке, а ещё это знаем мы.';
const OWN_VOICE =
  'как исправить: напишите в reply (в исходе — в reply.text), что оператор ответит сам: «я», «мы»; покупатель уже в чате, зовите его «сюда»';
const TRUE_VERDICT = 'как исправить: начните ответ с того, что можно или чего нельзя, или поправьте kind';
const KNOWN_BLANK =
  'как исправить: бывают {имя} и {заказ}; без пропуска и слова перед ним предложение должно читаться: «о заказе {заказ}»';

/** Replies that an operator could not send. */
export const replyMistakes: readonly Mistake[] = [
  {
    kind: 'reply-voice',
    what: 'an answer that speaks of operators as of others',
    edits: [replace('articles/delivery/where.mdx', 'ещё это знаем мы', 'ещё это знает оператор')],
    issues: [['content/articles/delivery/where.mdx:5  reply-voice', 'нашли: «оператор» в answer', OWN_VOICE]],
  },
  {
    kind: 'reply-voice',
    what: 'an instruction that sends to the chat',
    edits: [replace('tree/outcomes/ask.mdx', ', text: Посмотрю заказ и отвечу.', '')],
    issues: [
      ['content/tree/outcomes/ask.mdx:3  reply-voice', 'нашли: «Напишите в чат» в title', OWN_VOICE],
      ['content/tree/outcomes/ask.mdx:7  reply-voice', 'нашли: «оператор» в why', OWN_VOICE],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'reply-voice',
    what: 'a line of what to prepare',
    edits: [replace('tree/outcomes/wait.mdx', 'fallback: ask', 'prepare: [Ответ поддержки]\nfallback: ask')],
    issues: [
      ['content/tree/outcomes/wait.mdx:10  reply-voice', 'нашли: «поддержки» в prepare[0]', OWN_VOICE],
    ],
  },
  {
    kind: 'reply-voice',
    what: 'what is said of a reason',
    edits: [
      replace(
        'tree/outcomes/ask.mdx',
        'отвечу. }',
        'отвечу., reasons: [{ shows: Отменил магазин, say: Заказ отменил магазин. }, { shows: Не видно, say: Это знает оператор. }] }',
      ),
      replace('tree/outcomes/ask.mdx', 'text: Посмотрю заказ и отвечу.', 'text: Посмотрю заказ и отвечу'),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:10  reply-voice',
        'нашли: «оператор» в reply.reasons[1].say',
        OWN_VOICE,
      ],
    ],
  },
  {
    kind: 'reply-verdict',
    what: 'an article that can answered with «no»',
    edits: [replace('articles/delivery/where.mdx', ANSWER, `${ANSWER}\nreply: Мы этого не видим.`)],
    issues: [
      [
        'content/articles/delivery/where.mdx:6  reply-verdict',
        'нашли: можно, а ответ начат с «нет»: «Мы этого не видим.» в reply',
        TRUE_VERDICT,
      ],
    ],
  },
  {
    kind: 'reply-verdict',
    what: 'an article that cannot answered without «no»',
    edits: [
      replace(
        'articles/delivery/speed-up.mdx',
        'даже за деньги.',
        'даже за деньги.\nreply: Проверьте срок в карточке.',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:6  reply-verdict',
        'нашли: нельзя, а в ответе этого нет: «Проверьте срок в карточке.» в reply',
        TRUE_VERDICT,
      ],
    ],
  },
  {
    kind: 'reply-blank',
    what: 'a blank that nobody can fill',
    edits: [
      replace('tree/outcomes/ask.mdx', 'Посмотрю заказ', "'Посмотрю заказ {номер}"),
      replace('tree/outcomes/ask.mdx', 'отвечу. }', "отвечу.' }"),
    ],
    issues: [['content/tree/outcomes/ask.mdx:10  reply-blank', 'нашли: «{номер}» в reply.text', KNOWN_BLANK]],
  },
  {
    kind: 'reply-blank',
    what: 'a sentence that cannot stand without its blank',
    edits: [replace('articles/delivery/where.mdx', ANSWER, `${ANSWER}\nreply: '{имя}, посмотрю и отвечу.'`)],
    issues: [
      [
        'content/articles/delivery/where.mdx:6  reply-blank',
        'нашли: «, посмотрю и отвечу.» в reply',
        KNOWN_BLANK,
      ],
    ],
  },
  {
    kind: 'reply-too-long',
    what: 'a reply for a narrow chat',
    edits: [
      replace('channels.yaml', 'maxLength: 1500', 'maxLength: 420'),
      replace(
        'tree/outcomes/ask.mdx',
        'text: Посмотрю заказ и отвечу.',
        `text: '${'Пришлите номер заказа: посмотрю и отвечу. '.repeat(4).trim()}'`,
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:10  reply-too-long',
        'нашли: до 450 знаков вместе с приветствием и ссылкой',
        'ждали: не больше 420',
        'как исправить: сократите reply',
      ],
    ],
  },
  {
    kind: 'wrong-value',
    what: 'a reply that names a period which its entry leaves unread',
    edits: [
      replace(
        'tree/outcomes/ask.mdx',
        'Посмотрю заказ и отвечу.',
        '"Посмотрю заказ и отвечу за {{period:reply}}."',
      ),
      replace('periods.yaml', 'max: PT1H, calendar: calendar', 'max: PT1H, calendar: рабочие'),
    ],
    issues: [
      [
        'content/periods.yaml:7  wrong-value',
        'нашли: «рабочие» в calendar',
        'ждали: calendar (календарные), working (рабочие)',
        'похоже: working',
        'как исправить: выберите значение из списка',
      ],
    ],
  },
];
