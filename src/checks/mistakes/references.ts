import { copy, replace, write, type Mistake } from './mistake.ts';

/** The search files, of which the sound content has none. */
const HEAD_QUERIES = 'search/head-queries.yaml';
const NEW_PAGES = 'search/new-pages.yaml';
const ELSEWHERE = 'search/elsewhere.yaml';

/** Ids and numbers that name nothing. */
export const referenceMistakes: readonly Mistake[] = [
  {
    kind: 'unknown-fact',
    what: 'an id that is not in content/facts/',
    edits: [replace('articles/delivery/where.mdx', 'facts: [can-1]', 'facts: [can-2]')],
    issues: [
      [
        'content/articles/delivery/where.mdx:6  unknown-fact',
        'нашли: «can-2» в facts[0]',
        'ждали: id факта из content/facts/',
        'похоже: can-1',
        'как исправить: поправьте id или добавьте факт в content/facts/',
      ],
    ],
  },
  {
    kind: 'unknown-section',
    what: 'of a fact',
    edits: [
      replace(
        'facts/facts.yaml',
        '  section: delivery\n  department: operator\n  source: { title: Правила лавки, checked: 2026-11-20 }\n- id',
        '  section: delivry\n  department: operator\n  source: { title: Правила лавки, checked: 2026-11-20 }\n- id',
      ),
    ],
    issues: [
      [
        'content/facts/facts.yaml:5  unknown-section',
        'нашли: «delivry» в section',
        'ждали: id раздела из content/sections.yaml',
        'похоже: delivery',
        'как исправить: поправьте id или добавьте раздел в content/sections.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-section',
    what: 'of an article',
    edits: [
      copy(
        'articles/delivery/where.mdx',
        'articles/payment/refund.mdx',
        ['number: 1', 'number: 3'],
        ['question: Где мой заказ?', 'question: Когда вернут деньги?'],
        ['outcome: ask', 'outcome: ask\ndraft: true'],
      ),
    ],
    issues: [
      [
        'content/articles/payment/refund.mdx:1  unknown-section',
        'нашли: папка «payment»',
        'ждали: id раздела из content/sections.yaml: delivery, returns',
        'как исправить: поправьте id или добавьте раздел в content/sections.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-section',
    what: 'of a notice',
    edits: [replace('notices/2026-11-24-outage.yaml', 'sections: [delivery]', 'sections: [delivry]')],
    issues: [
      [
        'content/notices/2026-11-24-outage.yaml:2  unknown-section',
        'нашли: «delivry» в sections[0]',
        'ждали: id раздела из content/sections.yaml',
        'похоже: delivery',
        'как исправить: поправьте id или добавьте раздел в content/sections.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-department',
    what: 'an id that is no file',
    edits: [
      replace(
        'facts/facts.yaml',
        'verdict: cannot\n  section: delivery\n  department: operator',
        'verdict: cannot\n  section: delivery\n  department: oparator',
      ),
    ],
    issues: [
      [
        'content/facts/facts.yaml:13  unknown-department',
        'нашли: «oparator» в department',
        'ждали: id отдела: имя файла из content/departments/',
        'похоже: operator',
        'как исправить: поправьте id или создайте content/departments/oparator.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-node',
    what: 'stories told of an outcome that is not there',
    edits: [write('search/told/wiat.yaml', 'stories:\n  - заказ ещё едет\n')],
    issues: [
      [
        'content/search/told/wiat.yaml:1  unknown-node',
        'нашли: файл «wiat»',
        'ждали: id исхода дерева',
        'похоже: wait',
        'как исправить: поправьте id или создайте content/tree/outcomes/wiat.mdx',
      ],
    ],
  },
  {
    kind: 'unknown-channel',
    what: 'in YAML',
    edits: [replace('departments/operator.yaml', 'channels: [chat]', 'channels: [chatt]')],
    issues: [
      [
        'content/departments/operator.yaml:6  unknown-channel',
        'нашли: «chatt» в channels[0]',
        'ждали: id канала из content/channels.yaml',
        'похоже: chat',
        'как исправить: поправьте id или добавьте канал в content/channels.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-channel',
    what: 'in a body',
    edits: [replace('articles/delivery/where.mdx', '<Channel id="chat" />', '<Channel id="phone" />')],
    issues: [
      [
        'content/articles/delivery/where.mdx:33  unknown-channel',
        'нашли: «phone» в <Channel>',
        'ждали: id канала из content/channels.yaml: chat',
        'как исправить: поправьте id или добавьте канал в content/channels.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-period',
    what: 'in YAML',
    edits: [
      replace(
        'tree/outcomes/ask.mdx',
        'reply: { period: reply, text: Посмотрю заказ и отвечу. }',
        'reply: { period: replay, text: Посмотрю заказ и отвечу. }',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:10  unknown-period',
        'нашли: «replay» в reply.period',
        'ждали: id срока из content/periods.yaml',
        'похоже: reply',
        'как исправить: поправьте id или добавьте срок в content/periods.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-period',
    what: 'inside a text',
    edits: [replace('tree/outcomes/ask.mdx', '{{period:reply}}', '{{period:answer}}')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:9  unknown-period',
        'нашли: «{{period:answer}}» в next',
        'ждали: id срока из content/periods.yaml: storage, reply',
        'как исправить: поправьте id или добавьте срок в content/periods.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-period',
    what: 'in a body',
    edits: [replace('articles/delivery/where.mdx', '<Period id="storage" />', '<Period id="storrage" />')],
    issues: [
      [
        'content/articles/delivery/where.mdx:32  unknown-period',
        'нашли: «storrage» в <Period>',
        'ждали: id срока из content/periods.yaml',
        'похоже: storage',
        'как исправить: поправьте id или добавьте срок в content/periods.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-period',
    what: 'in a body, by no id at all',
    edits: [replace('articles/delivery/where.mdx', '<Period id="storage" />', '<Period id="Хранение" />')],
    issues: [
      [
        'content/articles/delivery/where.mdx:32  unknown-period',
        'нашли: «Хранение» в <Period>',
        'ждали: id срока из content/periods.yaml: storage, reply',
        'как исправить: поправьте id или добавьте срок в content/periods.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-owner',
    what: 'an id that is not in owners.yaml',
    edits: [replace('tree/questions/root.yaml', 'owner: delivery', 'owner: delivary')],
    issues: [
      [
        'content/tree/questions/root.yaml:12  unknown-owner',
        'нашли: «delivary» в owner',
        'ждали: id владельца из content/owners.yaml',
        'похоже: delivery',
        'как исправить: поправьте id или добавьте владельца в content/owners.yaml',
      ],
    ],
  },
  {
    kind: 'unknown-owner',
    what: 'an id that was changed in its registry',
    edits: [replace('owners.yaml', 'id: delivery', 'id: dostavka')],
    issues: [
      [
        'content/owners.yaml:1  unknown-owner',
        'нашли: нигде нет «delivery»',
        'названо в: content/articles/delivery/speed-up.mdx:24, content/articles/delivery/where.mdx:23, content/tree/outcomes/ask.mdx:20, content/tree/outcomes/wait.mdx:19, content/tree/questions/root.yaml:12 и ещё 1 месте',
        'ждали: id владельца из content/owners.yaml: dostavka',
        'как исправить: верните на место или поправьте там, где названо',
      ],
    ],
  },
  {
    kind: 'unknown-node',
    what: 'of an answer',
    edits: [
      replace(
        'tree/questions/root.yaml',
        'circumstance: У вас другой вопрос, to: ask',
        'circumstance: У вас другой вопрос, to: aks',
      ),
    ],
    issues: [
      [
        'content/tree/questions/root.yaml:4  unknown-node',
        'нашли: «aks» в answers[1].to',
        'ждали: id вопроса или исхода дерева',
        'похоже: ask',
        'как исправить: поправьте id или создайте content/tree/outcomes/aks.mdx',
      ],
    ],
  },
  {
    kind: 'unknown-message',
    what: 'an id that is no file',
    edits: [replace('tree/outcomes/ask.mdx', 'message: ask', 'message: asks')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:8  unknown-message',
        'нашли: «asks» в message',
        'ждали: id сообщения: имя файла из content/messages/',
        'похоже: ask',
        'как исправить: поправьте id или создайте content/messages/asks.md',
      ],
    ],
  },
  {
    kind: 'unknown-message',
    what: 'in a body',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n<Message id="letter" />\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  unknown-message',
        'нашли: «letter» в <Message>',
        'ждали: id сообщения: имя файла из content/messages/: ask',
        'как исправить: поправьте id или создайте content/messages/letter.md',
      ],
    ],
  },
  {
    kind: 'unknown-article',
    what: 'among related',
    edits: [replace('articles/delivery/where.mdx', 'related: [2]', 'related: [7]')],
    issues: [
      [
        'content/articles/delivery/where.mdx:22  unknown-article',
        'нашли: «7» в related[0]',
        'ждали: номер опубликованной статьи',
        'как исправить: поправьте номер: он стоит в поле number статьи',
      ],
    ],
  },
  {
    kind: 'unknown-article',
    what: 'of a draft',
    edits: [
      copy(
        'articles/delivery/speed-up.mdx',
        'articles/delivery/late.mdx',
        ['number: 2', 'number: 3\ndraft: true'],
        ['question: Можно ли ускорить доставку?', 'question: Можно ли поторопить курьера?'],
      ),
      replace('articles/delivery/where.mdx', 'related: [2]', 'related: [2, 3]'),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:22  unknown-article',
        'нашли: «3» в related[1]: это черновик',
        'как исправить: уберите номер или удалите draft: true из content/articles/delivery/late.mdx',
      ],
    ],
  },
  {
    kind: 'unknown-article',
    what: 'in a body',
    edits: [replace('articles/delivery/where.mdx', '<Article number="2" />', '<Article number="7" />')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  unknown-article',
        'нашли: «7» в <Article>',
        'ждали: номер опубликованной статьи',
        'как исправить: поправьте номер: он стоит в поле number статьи',
      ],
    ],
  },
  {
    kind: 'unknown-article',
    what: 'on the home page',
    edits: [replace('site.yaml', 'startHere: [А-1]', 'startHere: [А-9]')],
    issues: [
      [
        'content/site.yaml:10  unknown-article',
        'нашли: «А-9» в startHere[0]',
        'ждали: номер опубликованной статьи',
        'как исправить: поправьте номер: он стоит в поле number статьи',
      ],
    ],
  },
  {
    kind: 'unknown-article',
    what: 'where readers would look things up',
    edits: [replace('site.yaml', 'startHere: [А-1]', 'startHere: [А-1]\nwhereToLook: А-9')],
    issues: [
      [
        'content/site.yaml:11  unknown-article',
        'нашли: «А-9» в whereToLook',
        'ждали: номер опубликованной статьи',
        'как исправить: поправьте номер: он стоит в поле number статьи',
      ],
    ],
  },
  {
    kind: 'unknown-node',
    what: 'an outcome where operators would start',
    edits: [replace('site.yaml', 'startHere: [А-1]', 'startHere: [А-1]\noperators: ask')],
    issues: [
      [
        'content/site.yaml:11  unknown-node',
        'нашли: «ask» в operators',
        'ждали: id вопроса дерева: root, status',
        'как исправить: поправьте id или создайте content/tree/outcomes/ask.mdx',
      ],
    ],
  },
  {
    kind: 'unknown-node',
    what: 'of a golden story',
    edits: [
      write(
        'search/stories.yaml',
        '- { story: Заказ не приехал, today: 2026-11-28, outcomes: [aks], second: [wait, status] }\n',
      ),
    ],
    issues: [
      [
        'content/search/stories.yaml:1  unknown-node',
        'нашли: «aks» в outcomes[0]',
        'ждали: id исхода дерева',
        'похоже: ask',
        'как исправить: поправьте id или создайте content/tree/outcomes/aks.mdx',
      ],
      [
        'content/search/stories.yaml:1  unknown-node',
        'нашли: «status» в second[1]: это вопрос',
        'ждали: id исхода дерева',
        'как исправить: назовите исход, к которому он ведёт',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'unknown-page',
    what: 'of a head query',
    edits: [
      write(
        HEAD_QUERIES,
        '- { q: где заказ, kind: head, best: [/otvety/delivery/were/], ok: [/reshenie/, /svyaz/, /a/1/] }\n',
      ),
    ],
    issues: [
      [
        'content/search/head-queries.yaml:1  unknown-page',
        'нашли: «/a/1/» в ok[2]',
        'как исправить: поправьте адрес: тот, под которым страницу находит поиск, а не короткий',
      ],
      [
        'content/search/head-queries.yaml:1  unknown-page',
        'нашли: «/otvety/delivery/were/» в best[0]',
        'похоже: /otvety/delivery/where/, /otvety/delivery/, /otvety/delivery/speed-up/',
        'как исправить: поправьте адрес: тот, под которым страницу находит поиск, а не короткий',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'unknown-page',
    what: 'that stands for others',
    edits: [write(NEW_PAGES, '- { page: /otvety/delivery/where/, for: [/reshenie/weit/] }\n')],
    issues: [
      [
        'content/search/new-pages.yaml:1  unknown-page',
        'нашли: «/reshenie/weit/» в for[0]',
        'похоже: /reshenie/wait/, /reshenie/ask/, /reshenie/status/',
        'как исправить: поправьте адрес: тот, под которым страницу находит поиск, а не короткий',
      ],
    ],
  },
  {
    kind: 'unknown-page',
    what: 'nearest to a topic of others',
    edits: [
      write(
        ELSEWHERE,
        '- { id: job, text: Вакансий здесь нет., aliases: [а, б, в, г, д, е, ж, з], nearest: /reshenie/asks/ }\n',
      ),
    ],
    issues: [
      [
        'content/search/elsewhere.yaml:1  unknown-page',
        'нашли: «/reshenie/asks/» в nearest',
        'похоже: /reshenie/ask/, /reshenie/status/, /reshenie/wait/',
        'как исправить: поправьте адрес: тот, под которым страницу находит поиск, а не короткий',
      ],
    ],
  },
  {
    kind: 'unknown-node',
    what: 'a file for its id',
    edits: [replace('articles/delivery/where.mdx', 'outcome: ask', 'outcome: ask.mdx')],
    issues: [
      [
        'content/articles/delivery/where.mdx:7  unknown-node',
        'нашли: «ask.mdx» в outcome',
        'ждали: id исхода дерева',
        'похоже: ask',
        'как исправить: поправьте id',
      ],
    ],
  },
  {
    kind: 'unknown-node',
    what: 'a question for an outcome',
    edits: [replace('articles/delivery/where.mdx', 'outcome: ask', 'outcome: status')],
    issues: [
      [
        'content/articles/delivery/where.mdx:7  unknown-node',
        'нашли: «status» в outcome: это вопрос',
        'ждали: id исхода дерева',
        'как исправить: назовите исход, к которому он ведёт',
      ],
    ],
  },
  {
    kind: 'unknown-fact',
    what: 'a fact by what it says',
    edits: [replace('articles/delivery/where.mdx', 'facts: [can-1]', 'facts: [Оператор увидит где заказ]')],
    issues: [
      [
        'content/articles/delivery/where.mdx:6  unknown-fact',
        'нашли: «Оператор увидит где заказ» в facts[0]',
        'ждали: id факта из content/facts/',
        'похоже: can-1',
        'как исправить: поправьте id или добавьте факт в content/facts/',
      ],
    ],
  },
  {
    kind: 'unknown-fact',
    what: 'several ids with another sign between them',
    edits: [replace('articles/delivery/where.mdx', 'facts: [can-1]', 'facts: [can-1; cannot-1]')],
    issues: [
      [
        'content/articles/delivery/where.mdx:6  unknown-fact',
        'нашли: «can-1; cannot-1» в facts[0]',
        'ждали: id факта из content/facts/',
        'как исправить: разделите запятой: can-1, cannot-1',
      ],
    ],
  },
];
