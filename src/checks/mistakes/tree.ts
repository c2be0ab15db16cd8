import { MANY_ROUTES } from './many-routes.ts';
import { copy, NOT_WAIT, remove, replace, type Mistake } from './mistake.ts';

/** Faults in the shape of the decision tree. */
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
      copy('tree/outcomes/wait.mdx', 'tree/outcomes/lonely.mdx', ['number: 1', 'number: 3'], ...NOT_WAIT),
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
    kind: 'tree-too-long',
    what: 'six questions',
    edits: [
      copy(
        'tree/questions/status.yaml',
        'tree/questions/step-1.yaml',
        ['to: wait', 'to: step-2'],
        ['статус', 'статус 1'],
      ),
      copy(
        'tree/questions/status.yaml',
        'tree/questions/step-2.yaml',
        ['to: wait', 'to: step-3'],
        ['статус', 'статус 2'],
      ),
      copy(
        'tree/questions/status.yaml',
        'tree/questions/step-3.yaml',
        ['to: wait', 'to: step-4'],
        ['статус', 'статус 3'],
      ),
      copy('tree/questions/status.yaml', 'tree/questions/step-4.yaml', ['статус', 'статус 4']),
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
    kind: 'tree-no-person',
    what: 'an outcome far from anybody who answers',
    edits: [
      copy(
        'tree/outcomes/wait.mdx',
        'tree/outcomes/call.mdx',
        ['number: 1', 'number: 3'],
        ['fallback: ask', 'fallback: wait'],
        ...NOT_WAIT,
      ),
      copy(
        'tree/outcomes/wait.mdx',
        'tree/outcomes/look.mdx',
        ['number: 1', 'number: 4'],
        ['contact: nobody', 'contact: self'],
        ['title: Подождите до обещанного срока', 'title: Ждите письма на почте'],
        ['sign: не пройдёт срок в карточке заказа', 'sign: не придёт письмо'],
        ['why: Пока срок не прошёл, мы скажем то же самое.', 'why: Письма пишет программа.'],
        ['next: Заказ приедет, и придёт сообщение.', 'next: Там будет ссылка.'],
        ['fallback: ask', 'fallback: call'],
      ),
      replace(
        'tree/questions/status.yaml',
        '  - { id: unclear',
        `  - { id: calls, label: Позвонят, circumstance: Вам позвонят, to: call }
  - { id: mails, label: Напишут, circumstance: Вам напишут, to: look }
  - { id: unclear`,
      ),
      replace('permalinks.lock.json', '"unclear"', '"calls", "mails", "unclear"'),
      replace(
        'permalinks.lock.json',
        '"1": "/reshenie/wait/",',
        '"1": "/reshenie/wait/", "3": "/reshenie/call/", "4": "/reshenie/look/",',
      ),
      replace(
        'tree/journeys.yaml',
        '- { story: Заказ едет',
        `- { story: Позвонят, answers: [root.waiting, status.calls], outcome: call }
- { story: Напишут, answers: [root.waiting, status.mails], outcome: look }
- { story: Заказ едет`,
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/look.mdx:10  tree-no-person',
        'путь: Что случилось? → Жду заказ → Какой статус у заказа? → Напишут → Ждите письма на почте',
        'нашли: за два шага от «look» человека нет',
        'ждали: contact: chat, phone или другой, где отвечает человек',
        'как исправить: ведите ответ или fallback к исходу с каналом',
      ],
    ],
  },
  {
    kind: 'tree-too-many-routes',
    what: 'questions that lead on to each other',
    edits: MANY_ROUTES,
    issues: [
      [
        'content/tree/questions/root.yaml:2  tree-too-many-routes',
        'нашли: путей больше 5000',
        'ждали: не больше 5000',
        'как исправить: уберите вопросы, которые ничего не решают',
      ],
    ],
  },
];
