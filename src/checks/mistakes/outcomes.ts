import { copy, replace, write, type Edit, type Mistake } from './mistake.ts';

/** What an outcome for those who write again says besides. */
const CASES = [
  'reviewBy: 2027-05-20',
  'reviewBy: 2027-05-20\nrepeat: { early: Подождите его., several: Выберите одно. }\nlate: Позвоните.',
] as const;
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
    CASES,
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
        'reply: { period: reply, text: Посмотрю заказ и отвечу. }\n',
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
    kind: 'outcome-no-late',
    what: 'waiting without a way out',
    edits: [replace('tree/outcomes/wait.mdx', 'late: Купите похожую вещь в магазине рядом.\n', '')],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:5  outcome-no-late',
        'нашли: urgency: wait без late',
        'как исправить: напишите в late, что делать, если ждать нельзя',
      ],
    ],
  },
  {
    kind: 'outcome-no-late',
    what: 'an answer that takes days',
    edits: [replace('tree/outcomes/ask.mdx', 'period: reply', 'period: storage')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:10  outcome-no-late',
        'нашли: ответа ждать 2–5 дней, а late нет',
        'как исправить: напишите в late, что делать, если ждать нельзя',
      ],
    ],
  },
  {
    kind: 'outcome-no-late',
    what: 'writing again',
    edits: [...SECOND_STAGE, replace('tree/outcomes/again.mdx', '\nlate: Позвоните.', '')],
    issues: [
      [
        'content/tree/outcomes/again.mdx:8  outcome-no-late',
        'нашли: сообщение ступени 2 без late',
        'как исправить: напишите в late, что делать, если ждать нельзя',
      ],
    ],
  },
  {
    kind: 'outcome-no-repeat',
    what: 'writing again',
    edits: [
      ...SECOND_STAGE,
      replace('tree/outcomes/again.mdx', 'repeat: { early: Подождите его., several: Выберите одно. }\n', ''),
    ],
    issues: [
      [
        'content/tree/outcomes/again.mdx:8  outcome-no-repeat',
        'нашли: сообщение ступени 2 без repeat',
        'как исправить: заполните repeat: early, если срок не прошёл, и several, если обращений несколько',
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
      replace(
        'periods.yaml',
        '1 час, min: PT1H, max: PT1H, calendar: calendar',
        '5 рабочих дней, min: P5D, max: P5D, calendar: working',
      ),
      replace('tree/outcomes/ask.mdx', ...CASES),
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
    kind: 'outcome-act',
    what: 'writing where there is nobody to write to',
    edits: [
      replace(
        'tree/outcomes/wait.mdx',
        'title: Подождите до обещанного срока',
        'title: Подождите или спросите о сроке',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:3  outcome-act',
        'нашли: «Подождите или спросите о сроке» в title',
        'ждали: без «Напишите» и «Позвоните»: contact: nobody',
        'как исправить: назовите в заголовке то же действие: «Подождите…», «Напишите…», «Позвоните…», или поправьте contact',
      ],
    ],
  },
  {
    kind: 'outcome-act',
    what: 'a chat that the title does not name',
    edits: [replace('tree/outcomes/ask.mdx', 'title: Напишите в чат', 'title: Позвоните оператору')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:3  outcome-act',
        'нашли: «Позвоните оператору» в title',
        'ждали: «Напишите…», «Спросите…» или «Попросите…»: contact: chat',
        'как исправить: назовите в заголовке то же действие: «Подождите…», «Напишите…», «Позвоните…», или поправьте contact',
      ],
    ],
  },
  {
    kind: 'outcome-urgency',
    what: 'another one in the title',
    edits: [replace('tree/outcomes/ask.mdx', 'title: Напишите в чат', 'title: Напишите сейчас в чат')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:3  outcome-urgency',
        'нашли: «Напишите сейчас в чат» в title',
        'ждали: urgency: now',
        'как исправить: поправьте urgency или уберите «сейчас» и «сегодня»',
      ],
    ],
  },
  {
    kind: 'outcome-urgency',
    what: 'a text that hurries',
    edits: [
      replace('tree/outcomes/ask.mdx', 'urgency: today', 'urgency: days'),
      replace(
        'tree/outcomes/ask.mdx',
        'Держите номер заказа под рукой.',
        'Номер под рукой? Пишите, не откладывайте.',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:6  outcome-urgency',
        'нашли: «Пишите, не откладывайте.»',
        'ждали: now или today, а стоит days',
        'как исправить: поправьте urgency или уберите «сейчас» и «сегодня»',
      ],
    ],
  },
  {
    kind: 'outcome-urgency',
    what: 'today, with nobody to write to',
    edits: [
      replace('tree/outcomes/wait.mdx', 'contact: nobody\nurgency: wait', 'contact: self\nurgency: today'),
    ],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:5  outcome-urgency',
        'нашли: urgency: today, а писать некому',
        'ждали: now или days',
        'как исправить: поправьте urgency или уберите «сейчас» и «сегодня»',
      ],
    ],
  },
  {
    kind: 'advice-in-why',
    what: 'what to write',
    edits: [
      replace(
        'tree/outcomes/ask.mdx',
        'why: Где заказ, видит оператор.',
        'why: Где заказ, видит оператор. Поэтому назовите номер.',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:7  advice-in-why',
        'нашли: «Поэтому назовите номер.» в why',
        'как исправить: перенесите его в next или в текст исхода: why читают не все',
      ],
    ],
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
        CASES,
      ),
      replace('tree/outcomes/ask.mdx', ...CASES),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:3  outcomes-alike (предупреждение)',
        'нашли: «ask» совпадает с «again» на 87 %',
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
    what: 'an answer of no question',
    edits: [replace('tree/journeys.yaml', '[root.waiting, status.on-the-way]', '[money.is-late]')],
    issues: [
      [
        'content/tree/journeys.yaml:1  journey-wrong',
        'нашли: «money.is-late» в answers[0]',
        'ждали: ответ на вопрос «root»: root.waiting, root.other',
        'как исправить: поправьте историю или дерево',
      ],
    ],
  },
  {
    kind: 'journey-wrong',
    what: 'an answer that a story settles',
    edits: [
      write(
        'search/stories.yaml',
        '- { story: Заказ едет, today: 2026-11-20, outcomes: [wait], settled: { status: in-the-way } }\n- { story: Жду, today: 2026-11-20, outcomes: [], settled: { rot: waiting } }\n',
      ),
    ],
    issues: [
      [
        'content/search/stories.yaml:1  journey-wrong',
        'нашли: «status: in-the-way» в settled',
        'ждали: ответ на вопрос «status»',
        'похоже: on-the-way',
        'как исправить: поправьте историю или дерево',
      ],
      [
        'content/search/stories.yaml:2  journey-wrong',
        'нашли: «rot: waiting» в settled',
        'ждали: id вопроса дерева',
        'похоже: root',
        'как исправить: поправьте историю или дерево',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
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
        'как исправить: добавьте историю в конец content/tree/journeys.yaml: - { story: ‹что случилось›, answers: [root.waiting, status.on-the-way], outcome: wait }',
      ],
    ],
  },
];
