import { copy, NOT_STATUS, replace, type Mistake } from './mistake.ts';

/** Answers that make eight with the two there are. */
const EXTRA = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Questions with the wrong answers to choose from. */
export const answerMistakes: readonly Mistake[] = [
  {
    kind: 'tree-dead-end',
    what: 'a question with one answer',
    edits: [
      replace('tree/questions/root.yaml', 'вопрос, to: ask', 'вопрос, to: lonely'),
      copy(
        'tree/questions/status.yaml',
        'tree/questions/lonely.yaml',
        ['  - { id: on-the-way, label: Заказ едет, circumstance: Заказ едет, to: wait }\n', ''],
        NOT_STATUS,
      ),
      replace('permalinks.lock.json', '"status":', '"lonely": ["unclear"], "status":'),
    ],
    issues: [
      [
        'content/tree/questions/lonely.yaml:3  tree-dead-end',
        'путь: Что случилось? → Другое → Что ответили в чате?',
        'нашли: один ответ',
        'ждали: хотя бы два ответа',
        'как исправить: добавьте ответы или ведите прямо к исходу',
      ],
    ],
  },
  {
    kind: 'tree-one-way',
    what: 'two answers to one outcome',
    edits: [
      replace('tree/questions/status.yaml', 'to: wait', 'to: ask'),
      replace('tree/questions/root.yaml', 'У вас другой вопрос, to: ask', 'У вас другой вопрос, to: wait'),
      replace('tree/journeys.yaml', '[root.waiting, status.on-the-way]', '[root.other]'),
    ],
    issues: [
      [
        'content/tree/questions/status.yaml:3  tree-one-way',
        'путь: Что случилось? → Жду заказ → Какой статус у заказа?',
        'нашли: все ответы ведут на «ask»',
        'как исправить: уберите вопрос или разведите ответы',
      ],
    ],
  },
  {
    kind: 'tree-answers-alike',
    what: 'one label twice',
    edits: [replace('tree/questions/status.yaml', 'label: Не вижу статуса', 'label: Заказ едет!')],
    issues: [
      [
        'content/tree/questions/status.yaml:5  tree-answers-alike',
        'путь: Что случилось? → Жду заказ → Какой статус у заказа?',
        'нашли: «Заказ едет» и «Заказ едет!» в label ответов on-the-way и unclear',
        'как исправить: покажите разницу или оставьте один из ответов',
      ],
    ],
  },
  {
    kind: 'tree-answers-alike',
    what: 'one circumstance twice',
    edits: [
      replace(
        'tree/questions/root.yaml',
        'circumstance: Вы ждёте заказ',
        'circumstance: У вас другой вопрос',
      ),
    ],
    issues: [
      [
        'content/tree/questions/root.yaml:4  tree-answers-alike',
        'нашли: «У вас другой вопрос» и «У вас другой вопрос» в circumstance ответов waiting и other',
        'как исправить: покажите разницу или оставьте один из ответов',
      ],
    ],
  },
  {
    kind: 'tree-many-answers',
    what: 'eight',
    edits: [
      replace(
        'tree/questions/status.yaml',
        '  - { id: unclear',
        `${EXTRA.map((id) => `  - { id: ${id}, label: Статус ${id}, circumstance: Статус ${id}, to: wait }\n`).join('')}  - { id: unclear`,
      ),
      replace('permalinks.lock.json', '"unclear"', `${EXTRA.map((id) => `"${id}"`).join(', ')}, "unclear"`),
    ],
    issues: [
      [
        'content/tree/questions/status.yaml:3  tree-many-answers',
        'путь: Что случилось? → Жду заказ → Какой статус у заказа?',
        'нашли: 8 ответов, кроме «не знаю»',
        'ждали: не больше 7',
        'как исправить: сгруппируйте ответы или разбейте вопрос',
      ],
    ],
  },
  {
    kind: 'tree-same-way',
    what: 'three answers to one place',
    edits: [
      replace(
        'tree/questions/status.yaml',
        '  - { id: unclear',
        '  - { id: a, label: Заказ собран, circumstance: Заказ собран, to: wait }\n  - { id: b, label: Заказ принят, circumstance: Заказ принят, to: wait }\n  - { id: unclear',
      ),
    ],
    issues: [
      [
        'content/tree/questions/status.yaml:6  tree-same-way',
        'путь: Что случилось? → Жду заказ → Какой статус у заказа?',
        'нашли: «Заказ едет», «Заказ собран», «Заказ принят» ведут на «wait»',
        'ждали: не больше двух',
        'как исправить: объедините ответы или разведите их',
      ],
    ],
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
    kind: 'tree-unsure-same',
    what: 'the way of another answer',
    edits: [
      replace(
        'tree/questions/status.yaml',
        '  - { id: unclear',
        '  - { id: lost, label: Заказ потерян, circumstance: Заказ потерян, to: ask }\n  - { id: unclear',
      ),
      replace('permalinks.lock.json', '"unclear"', '"lost", "unclear"'),
    ],
    issues: [
      [
        'content/tree/questions/status.yaml:6  tree-unsure-same (предупреждение)',
        'путь: Что случилось? → Жду заказ → Какой статус у заказа?',
        'нашли: «Не вижу статуса» и «Заказ потерян» ведут на «ask»',
        'как исправить: ведите «не знаю» к подсказке или к человеку',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
];
