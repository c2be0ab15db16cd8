import { copy, remove, replace, type Mistake } from './mistake.ts';

/** Faults of the decision tree, its outcomes and journeys. */
export const treeMistakes: readonly Mistake[] = [
  {
    kind: 'tree-no-root',
    what: 'the first question deleted',
    edits: [
      remove('tree/questions/root.yaml'),
      replace('tree/outcomes/ask.mdx', 'fallback: root', 'fallback: wait'),
    ],
    issues: [
      [
        'content/tree/questions/root.yaml:1  tree-no-root',
        'нашли: файла нет',
        'ждали: первый вопрос дерева',
        'как исправить: создайте content/tree/questions/root.yaml',
      ],
    ],
  },
  {
    kind: 'tree-cycle',
    what: 'an answer back to the root',
    edits: [
      replace(
        'tree/questions/status.yaml',
        '  - { id: unclear',
        '  - { id: back, label: Назад, circumstance: Вы вернулись, to: root }\n  - { id: unclear',
      ),
      replace('permalinks.lock.json', '"unclear"', '"back", "unclear"'),
    ],
    issues: [
      [
        'content/tree/questions/status.yaml:5  tree-cycle',
        'нашли: root → status → root',
        'как исправить: разорвите петлю: один из ответов должен вести к исходу',
      ],
    ],
  },
  {
    kind: 'tree-unreachable',
    what: 'an outcome without an answer',
    edits: [
      copy('tree/outcomes/wait.mdx', 'tree/outcomes/lonely.mdx', ['number: 1', 'number: 3']),
      replace(
        'permalinks.lock.json',
        '"1": "/reshenie/wait/",',
        '"1": "/reshenie/wait/", "3": "/reshenie/lonely/",',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/lonely.mdx:1  tree-unreachable',
        'нашли: ни один ответ не ведёт на «lonely»',
        'как исправить: сошлитесь на него из вопроса или удалите файл и добавьте перенаправление',
      ],
    ],
  },
  {
    kind: 'tree-dead-end',
    what: 'a question with one answer',
    edits: [
      replace('tree/questions/root.yaml', 'вопрос, to: ask', 'вопрос, to: lonely'),
      copy('tree/questions/status.yaml', 'tree/questions/lonely.yaml', [
        '  - { id: on-the-way, label: Заказ едет, circumstance: Заказ едет, to: wait }\n',
        '',
      ]),
      replace('permalinks.lock.json', '"status":', '"lonely": ["unclear"], "status":'),
    ],
    issues: [
      [
        'content/tree/questions/lonely.yaml:3  tree-dead-end',
        'нашли: один ответ',
        'ждали: хотя бы два ответа',
        'как исправить: добавьте ответы или ведите прямо к исходу',
      ],
    ],
  },
  {
    kind: 'tree-too-long',
    what: 'six questions',
    edits: [
      copy('tree/questions/status.yaml', 'tree/questions/step-1.yaml', ['to: wait', 'to: step-2']),
      copy('tree/questions/status.yaml', 'tree/questions/step-2.yaml', ['to: wait', 'to: step-3']),
      copy('tree/questions/status.yaml', 'tree/questions/step-3.yaml', ['to: wait', 'to: step-4']),
      copy('tree/questions/status.yaml', 'tree/questions/step-4.yaml', ['to: wait', 'to: wait']),
      replace('tree/questions/status.yaml', 'to: wait', 'to: step-1'),
      replace(
        'permalinks.lock.json',
        '"status":',
        '"step-1": ["on-the-way", "unclear"], "step-2": ["on-the-way", "unclear"], "step-3": ["on-the-way", "unclear"], "step-4": ["on-the-way", "unclear"], "status":',
      ),
      replace(
        'tree/journeys.yaml',
        'status.on-the-way]',
        'status.on-the-way, step-1.on-the-way, step-2.on-the-way, step-3.on-the-way, step-4.on-the-way]',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:1  tree-too-long',
        'нашли: 6 вопросов до исхода: root → status → step-1 → step-2 → step-3 → step-4 → ask',
        'ждали: не больше 5',
        'как исправить: уберите вопрос из пути',
      ],
      [
        'content/tree/outcomes/wait.mdx:1  tree-too-long',
        'нашли: 6 вопросов до исхода: root → status → step-1 → step-2 → step-3 → step-4 → wait',
        'ждали: не больше 5',
        'как исправить: уберите вопрос из пути',
      ],
    ],
    total: 'Всего: 2 ошибки в 2 файлах.',
  },
  {
    kind: 'tree-unsure',
    what: 'left out',
    edits: [replace('tree/questions/root.yaml', 'role: unsure, ', '')],
    issues: [
      [
        'content/tree/questions/root.yaml:2  tree-unsure',
        'нашли: 0 ответов с role: unsure',
        'ждали: ровно один, последний',
        'как исправить: поставьте role: unsure одному ответу, последнему',
      ],
    ],
  },
  {
    kind: 'tree-unsure',
    what: 'not the last',
    edits: [
      replace('tree/questions/root.yaml', 'id: waiting, ', 'id: waiting, role: unsure, '),
      replace('tree/questions/root.yaml', 'id: other, role: unsure, ', 'id: other, '),
    ],
    issues: [
      [
        'content/tree/questions/root.yaml:2  tree-unsure',
        'нашли: role: unsure не у последнего ответа',
        'ждали: ровно один, последний',
        'как исправить: поставьте role: unsure одному ответу, последнему',
      ],
    ],
  },
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
        'content/tree/outcomes/ask.mdx:5  outcome-no-message',
        'нашли: channel: chat без message',
        'ждали: message: id сообщения',
        'как исправить: укажите message: id из content/messages/',
      ],
    ],
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
