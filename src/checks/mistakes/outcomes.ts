import { copy, replace, type Edit, type Mistake } from './mistake.ts';

/** An outcome for those whose question was not answered. */
const SECOND_STAGE: readonly Edit[] = [
  copy(
    'tree/outcomes/ask.mdx',
    'tree/outcomes/again.mdx',
    ['number: 2', 'number: 3'],
    ['title: Напишите в чат', 'title: Повторите вопрос'],
    ['why: Где заказ, видит оператор.', 'why: Первое сообщение могло потеряться.'],
    ['message: ask', 'message: again'],
    ['next: Оператор ответит за {{period:reply}}.', 'next: Вам назовут причину.'],
    ['Держите номер заказа под рукой.', 'Приложите снимок переписки.'],
  ),
  copy('messages/ask.md', 'messages/again.md', ['stage: 1', 'stage: 2']),
  replace(
    'tree/outcomes/ask.mdx',
    'fallback: root',
    'recontact: { after: reply, to: again }\nfallback: root',
  ),
  replace(
    'tree/questions/status.yaml',
    '  - { id: unclear',
    '  - { id: silent, label: Не отвечают, circumstance: Вам не ответили, to: again }\n  - { id: unclear',
  ),
  replace('permalinks.lock.json', '"unclear"', '"silent", "unclear"'),
  replace('permalinks.lock.json', '"2": "/reshenie/ask/"', '"2": "/reshenie/ask/", "3": "/reshenie/again/"'),
  replace(
    'tree/journeys.yaml',
    '- { story: Заказ едет',
    '- { story: Молчат, answers: [root.waiting, status.silent], outcome: again }\n- { story: Заказ едет',
  ),
];

/** Outcomes that leave a visitor without a way on, and journeys. */
export const outcomeMistakes: readonly Mistake[] = [
  {
    kind: 'outcome-no-channel',
    what: 'a chat without channel',
    edits: [replace('tree/outcomes/ask.mdx', 'channel: chat\n', '')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:4  outcome-no-channel',
        'нашли: contact: chat без channel',
        'ждали: channel: id из channels.yaml',
        'как исправить: укажите channel: или contact: nobody',
      ],
    ],
  },
  {
    kind: 'outcome-no-message',
    what: 'a channel without message',
    edits: [replace('tree/outcomes/ask.mdx', 'message: ask\n', '')],
    issues: [
      [
        'content/messages/ask.md:2  unused-value (предупреждение)',
        'нашли: «ask» нигде не назван',
        'как исправить: сошлитесь на него или удалите его',
      ],
      [
        'content/tree/outcomes/ask.mdx:5  outcome-no-message',
        'нашли: channel: chat без message',
        'ждали: message: id сообщения',
        'как исправить: укажите message: id из content/messages/',
      ],
    ],
    total: 'Всего: 1 ошибка и 1 предупреждение в 2 файлах.',
  },
  {
    kind: 'wait-without-sign',
    what: 'no period',
    edits: [replace('tree/outcomes/wait.mdx', 'sign: не пройдёт срок в карточке заказа\n', '')],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:5  wait-without-sign',
        'нашли: urgency: wait без sign',
        'ждали: sign или reply.period с источником',
        'как исправить: укажите в sign, до какого признака ждать',
      ],
    ],
  },
  {
    kind: 'wait-without-sign',
    what: 'a sample period',
    edits: [
      replace(
        'tree/outcomes/wait.mdx',
        'sign: не пройдёт срок в карточке заказа\n',
        'reply: { period: reply }\n',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:5  wait-without-sign',
        'нашли: urgency: wait без sign, а срок «reply» только пример',
        'ждали: sign или reply.period с источником',
        'как исправить: укажите в sign, до какого признака ждать',
      ],
    ],
  },
  {
    kind: 'wait-without-sooner',
    what: 'left out',
    edits: [replace('tree/outcomes/wait.mdx', 'sooner: [Заказ отменили без вашей просьбы]\n', '')],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:5  wait-without-sooner',
        'нашли: urgency: wait без sooner',
        'ждали: хотя бы один признак',
        'как исправить: перечислите в sooner, когда писать раньше',
      ],
    ],
  },
  {
    kind: 'wrong-recontact',
    what: 'an outcome without a message',
    edits: [
      replace(
        'tree/outcomes/ask.mdx',
        'fallback: root',
        'recontact: { after: reply, to: wait }\nfallback: root',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:11  wrong-recontact',
        'нашли: «wait» в recontact.to: исход без сообщения',
        'как исправить: укажите в recontact.to исход следующей ступени, с сообщением',
      ],
    ],
  },
  {
    kind: 'wrong-recontact',
    what: 'round in a circle',
    edits: [
      ...SECOND_STAGE,
      replace(
        'tree/outcomes/again.mdx',
        'fallback: root',
        'recontact: { after: reply, to: ask }\nfallback: root',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/again.mdx:11  wrong-recontact',
        'нашли: «ask» в recontact.to: там сообщение ступени 1, а здесь уже ступень 2',
        'как исправить: укажите в recontact.to исход следующей ступени, с сообщением',
      ],
    ],
  },
  {
    kind: 'wrong-recontact',
    what: 'a message of the same stage',
    edits: [...SECOND_STAGE, replace('messages/again.md', 'stage: 2', 'stage: 1')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:11  wrong-recontact',
        'нашли: «again» в recontact.to: там сообщение ступени 1, а здесь уже ступень 1',
        'как исправить: укажите в recontact.to исход следующей ступени, с сообщением',
      ],
    ],
  },
  {
    kind: 'working-days-unknown',
    what: 'a year that is near',
    edits: [
      ...SECOND_STAGE,
      replace('periods.yaml', 'PT1H, max: PT1H, calendar: calendar', 'P5D, max: P5D, calendar: working'),
    ],
    issues: [
      [
        'content/periods.yaml:7  working-days-unknown (предупреждение)',
        'нашли: нет календаря рабочих дней на 2027 год, а срок «reply» его требует',
        'как исправить: допишите год в content/production-calendar.yaml',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'wrong-fallback',
    what: 'the outcome itself',
    edits: [replace('tree/outcomes/wait.mdx', 'fallback: ask', 'fallback: wait')],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:10  wrong-fallback',
        'нашли: «wait» в fallback: тот же исход',
        'как исправить: укажите в fallback другой исход или вопрос',
      ],
    ],
  },
  {
    kind: 'outcome-title',
    what: 'a noun',
    edits: [replace('tree/outcomes/ask.mdx', 'title: Напишите в чат', 'title: Чат поддержки')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:3  outcome-title (предупреждение)',
        'нашли: «Чат поддержки» в title',
        'как исправить: начните с глагола: «Напишите…», «Подождите…»',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'outcome-unidentified',
    what: 'only the unsure come, each from another question',
    edits: [
      replace(
        'tree/questions/status.yaml',
        'circumstance: У вас другой вопрос',
        'circumstance: Статуса не видно',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:1  outcome-unidentified (предупреждение)',
        'путь: Что случилось? → Другое → Напишите в чат',
        'нашли: ведут только 2 ответа «не знаю», и общего обстоятельства у них нет',
        'как исправить: дайте ответам «не знаю» одно circumstance',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'outcomes-alike',
    what: 'a copy with another title',
    edits: [
      ...SECOND_STAGE,
      copy(
        'tree/outcomes/ask.mdx',
        'tree/outcomes/again.mdx',
        ['number: 2', 'number: 3'],
        ['recontact: { after: reply, to: again }\n', ''],
        ['title: Напишите в чат', 'title: Напишите оператору'],
        ['message: ask', 'message: again'],
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:3  outcomes-alike (предупреждение)',
        'нашли: «ask» совпадает с «again» на 83 %',
        'как исправить: объедините исходы или покажите разницу',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'journey-wrong',
    what: 'an unknown answer',
    edits: [replace('tree/journeys.yaml', 'status.on-the-way', 'status.on-the-road')],
    issues: [
      [
        'content/tree/journeys.yaml:1  journey-wrong',
        'нашли: «status.on-the-road» в answers[1]',
        'ждали: ответ на вопрос «status»',
        'похоже: status.on-the-way, status.unclear',
        'как исправить: поправьте историю или дерево',
      ],
    ],
  },
  {
    kind: 'journey-wrong',
    what: 'another outcome',
    edits: [
      replace(
        'tree/journeys.yaml',
        'status.unclear], outcome: ask }',
        'status.unclear], outcome: wait }\n- { story: Другой вопрос, answers: [root.other], outcome: ask }',
      ),
    ],
    issues: [
      [
        'content/tree/journeys.yaml:2  journey-wrong',
        'нашли: «wait» в outcome',
        'ждали: ответы ведут к исходу «ask»',
        'как исправить: поправьте историю или дерево',
      ],
    ],
  },
  {
    kind: 'journey-wrong',
    what: 'the middle of the way',
    edits: [replace('tree/journeys.yaml', '[root.waiting, status.unclear]', '[root.waiting]')],
    issues: [
      [
        'content/tree/journeys.yaml:2  journey-wrong',
        'нашли: «ask» в outcome',
        'ждали: ответы ведут к вопросу «status»: ответьте и на него',
        'как исправить: поправьте историю или дерево',
      ],
    ],
  },
  {
    kind: 'outcome-without-journey',
    what: 'a journey deleted',
    edits: [
      replace(
        'tree/journeys.yaml',
        '- { story: Заказ едет, answers: [root.waiting, status.on-the-way], outcome: wait }\n',
        '',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:1  outcome-without-journey',
        'нашли: нет истории с outcome: wait',
        'как исправить: добавьте историю в content/tree/journeys.yaml',
      ],
    ],
  },
];
