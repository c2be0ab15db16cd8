import { copy, remove, replace, write, type Mistake } from './mistake.ts';

/** Published addresses and redirects, and samples in production. */
export const permalinkMistakes: readonly Mistake[] = [
  {
    kind: 'permalink-lost',
    what: 'an article',
    edits: [replace('permalinks.lock.json', '"articles": {', '"articles": { "7": "/otvety/delivery/gone/",')],
    issues: [
      [
        'content/articles/delivery/gone.mdx:1  permalink-lost',
        'нашли: нет страницы А-7',
        'ждали: /otvety/delivery/gone/',
        'как исправить: верните страницу или добавьте в content/redirects.yaml (вместо /otvety/delivery/ лучше номер страницы, которая отвечает теперь): - { from: /otvety/delivery/gone/, to: /otvety/delivery/, since: 2026-11-20 }',
      ],
    ],
  },
  {
    kind: 'permalink-lost',
    what: 'an article that is a draft again',
    edits: [
      copy(
        'articles/delivery/speed-up.mdx',
        'articles/delivery/later.mdx',
        ['number: 2', 'number: 7\ndraft: true'],
        ['Можно ли ускорить доставку?', 'Можно ли привезти раньше срока?'],
      ),
      replace('permalinks.lock.json', '"articles": {', '"articles": { "7": "/otvety/delivery/later/",'),
    ],
    issues: [
      [
        'content/articles/delivery/later.mdx:3  permalink-lost',
        'нашли: нет страницы А-7: это черновик',
        'ждали: /otvety/delivery/later/',
        'как исправить: удалите draft: true или добавьте в content/redirects.yaml (вместо /otvety/delivery/ лучше номер страницы, которая отвечает теперь): - { from: /otvety/delivery/later/, to: /otvety/delivery/, since: 2026-11-20 }',
      ],
    ],
  },
  {
    kind: 'permalink-lost',
    what: 'the number of an article, which others name by it',
    edits: [replace('articles/delivery/where.mdx', 'number: 1', 'number: 7')],
    issues: [
      [
        'content/articles/delivery/where.mdx:2  permalink-lost',
        'нашли: А-1 теперь А-7',
        'ждали: number: 1',
        'как исправить: верните number: 1',
      ],
    ],
  },
  {
    kind: 'permalink-lost',
    what: 'the number of an article, by that of another',
    edits: [replace('articles/delivery/where.mdx', 'number: 1', 'number: 2')],
    issues: [
      [
        'content/articles/delivery/where.mdx:2  permalink-lost',
        'нашли: А-1 теперь А-2',
        'ждали: number: 1',
        'как исправить: верните number: 1',
      ],
    ],
  },
  {
    kind: 'permalink-lost',
    what: 'an article that others name, by number and address',
    edits: [remove('articles/delivery/where.mdx')],
    issues: [
      [
        'content/articles/delivery/where.mdx:1  permalink-lost',
        'нашли: нет страницы А-1',
        'названо в: content/articles/delivery/speed-up.mdx:23, content/articles/delivery/speed-up.mdx:29, content/changes/2026-11-20-where.yaml:3, content/redirects.yaml:1, content/site.yaml:10',
        'ждали: /otvety/delivery/where/',
        'как исправить: верните страницу или добавьте в content/redirects.yaml (вместо /otvety/delivery/ лучше номер страницы, которая отвечает теперь): - { from: /otvety/delivery/where/, to: /otvety/delivery/, since: 2026-11-20 }',
      ],
    ],
  },
  {
    kind: 'permalink-lost',
    what: 'an outcome that the tree leads to',
    edits: [remove('tree/outcomes/wait.mdx')],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:1  permalink-lost',
        'нашли: нет страницы Р-1',
        'названо в: content/articles/delivery/speed-up.mdx:8, content/tree/questions/status.yaml:4',
        'ждали: /reshenie/wait/',
        'как исправить: верните страницу или добавьте в content/redirects.yaml (вместо /reshenie/ лучше номер страницы, которая отвечает теперь): - { from: /reshenie/wait/, to: /reshenie/, since: 2026-11-20 }',
      ],
    ],
  },
  {
    kind: 'permalink-lost',
    what: 'a question',
    edits: [replace('permalinks.lock.json', '"questions": {', '"questions": { "gone": ["yes"],')],
    issues: [
      [
        'content/tree/questions/gone.yaml:1  permalink-lost',
        'нашли: нет вопроса «gone»',
        'ждали: /reshenie/gone/',
        'как исправить: верните страницу или добавьте в content/redirects.yaml (вместо /reshenie/ лучше номер страницы, которая отвечает теперь): - { from: /reshenie/gone/, to: /reshenie/, since: 2026-11-20 }',
      ],
    ],
  },
  {
    kind: 'permalink-lost',
    what: 'a question renamed',
    edits: [replace('permalinks.lock.json', '"status": [', '"state": [')],
    issues: [
      [
        'content/tree/questions/state.yaml:1  permalink-lost',
        'нашли: нет вопроса «state»',
        'ждали: /reshenie/state/',
        'как исправить: верните страницу или добавьте в content/redirects.yaml: - { from: /reshenie/state/, to: /reshenie/status/, since: 2026-11-20 }',
      ],
    ],
  },
  {
    kind: 'permalink-lost',
    what: 'a section',
    edits: [
      replace('permalinks.lock.json', '"questions": {', '"pages": ["/otvety/gifts/"],\n  "questions": {'),
    ],
    issues: [
      [
        'content/permalinks.lock.json:4  permalink-lost',
        'нашли: нет страницы',
        'ждали: /otvety/gifts/',
        'как исправить: верните страницу или добавьте в content/redirects.yaml (вместо /a-ya/ лучше номер страницы, которая отвечает теперь): - { from: /otvety/gifts/, to: /a-ya/, since: 2026-11-20 }',
      ],
    ],
  },
  {
    kind: 'permalink-moved',
    what: 'an article renamed',
    edits: [replace('permalinks.lock.json', '/otvety/delivery/speed-up/', '/otvety/delivery/faster/')],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:2  permalink-moved',
        'нашли: А-2 теперь /otvety/delivery/speed-up/',
        'ждали: /otvety/delivery/faster/',
        'как исправить: верните адрес или добавьте в content/redirects.yaml: - { from: /otvety/delivery/faster/, to: А-2, since: 2026-11-20 }',
      ],
    ],
  },
  {
    kind: 'duplicate-number',
    what: 'the number of a page that is gone',
    edits: [
      replace('permalinks.lock.json', '"2": "/otvety/delivery/speed-up/"', '"2": "/otvety/delivery/old/"'),
    ],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:2  duplicate-number',
        'нашли: номер А-2 был у /otvety/delivery/old/, откуда ведут на /otvety/delivery/where/',
        'как исправить: возьмите свободный номер',
      ],
    ],
  },
  {
    kind: 'anchor-lost',
    what: 'a heading with another id',
    edits: [
      replace(
        'permalinks.lock.json',
        '"questions": {',
        '"anchors": { "/otvety/delivery/where/": ["what-to-do", "what-to-check", "terms"] },\n  "questions": {',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:27  anchor-lost',
        'нашли: нет места «/otvety/delivery/where/#terms»',
        'как исправить: верните id или добавьте в content/redirects.yaml: - { from: /otvety/delivery/where/#terms, to: А-1, since: 2026-11-20 }',
      ],
      [
        'content/articles/delivery/where.mdx:27  anchor-lost',
        'нашли: нет места «/otvety/delivery/where/#what-to-check»',
        'похоже: what-to-do',
        'как исправить: верните id или добавьте в content/redirects.yaml: - { from: /otvety/delivery/where/#what-to-check, to: А-1#what-to-do, since: 2026-11-20 }',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'anchor-lost',
    what: 'a channel',
    edits: [
      replace(
        'permalinks.lock.json',
        '"questions": {',
        '"anchors": { "/svyaz/": ["chat", "phone"] },\n  "questions": {',
      ),
    ],
    issues: [
      [
        'content/permalinks.lock.json:4  anchor-lost',
        'нашли: нет места «/svyaz/#phone»',
        'как исправить: верните id или добавьте в content/redirects.yaml: - { from: /svyaz/#phone, to: /svyaz/, since: 2026-11-20 }',
      ],
    ],
  },
  {
    kind: 'answer-lost',
    what: 'an answer deleted',
    edits: [replace('permalinks.lock.json', '["waiting", "other"]', '["waiting", "lost", "other"]')],
    issues: [
      [
        'content/tree/questions/root.yaml:2  answer-lost',
        'нашли: нет ответа «root.lost»',
        'как исправить: верните id ответа или добавьте в content/redirects.yaml: - { from: root.lost, to: root.other, since: 2026-11-20 }',
      ],
    ],
  },
  {
    kind: 'redirect-dangling',
    what: 'a number that never was',
    edits: [replace('redirects.yaml', 'to: А-1', 'to: А-7')],
    issues: [
      [
        'content/redirects.yaml:1  redirect-dangling',
        'нашли: «А-7» в to',
        'ждали: номер статьи или исхода, адрес страницы без номера',
        'как исправить: укажите страницу, место на ней или ответ, которые есть',
      ],
    ],
  },
  {
    kind: 'redirect-dangling',
    what: 'a place that the page does not have',
    edits: [replace('redirects.yaml', 'to: А-1', 'to: А-1#what-to-doo')],
    issues: [
      [
        'content/redirects.yaml:1  redirect-dangling',
        'нашли: «А-1#what-to-doo» в to',
        'ждали: id заголовка этой страницы',
        'похоже: А-1#what-to-do',
        'как исправить: укажите страницу, место на ней или ответ, которые есть',
      ],
    ],
  },
  {
    kind: 'redirect-dangling',
    what: 'an answer that nobody can give',
    edits: [
      replace('redirects.yaml', '- {', '- { from: root.late, to: root.watiing, since: 2026-11-20 }\n- {'),
    ],
    issues: [
      [
        'content/redirects.yaml:1  redirect-dangling',
        'нашли: «root.watiing» в to',
        'ждали: ответ: vopros.otvet',
        'похоже: root.waiting',
        'как исправить: укажите страницу, место на ней или ответ, которые есть',
      ],
    ],
  },
  {
    kind: 'redirect-draft',
    what: 'an article that is not published',
    edits: [
      copy(
        'articles/delivery/speed-up.mdx',
        'articles/delivery/later.mdx',
        ['number: 2', 'number: 7\ndraft: true'],
        ['Можно ли ускорить доставку?', 'Можно ли привезти раньше срока?'],
      ),
      replace('redirects.yaml', 'to: А-1', 'to: А-7'),
    ],
    issues: [
      [
        'content/redirects.yaml:1  redirect-draft',
        'нашли: «А-7» в to',
        'как исправить: удалите draft: true или ведите на опубликованную страницу',
      ],
    ],
  },
  {
    kind: 'redirect-chain',
    what: 'a page that redirects itself',
    edits: [
      replace('permalinks.lock.json', '"articles": {', '"articles": { "7": "/otvety/delivery/old/",'),
      write(
        'redirects.yaml',
        '- { from: /otvety/delivery/old/, to: А-1, since: 2026-11-20 }\n- { from: /otvety/delivery/older/, to: А-7, since: 2026-11-20 }\n',
      ),
    ],
    issues: [
      [
        'content/redirects.yaml:2  redirect-chain',
        'нашли: «А-7» в to',
        'ждали: А-1',
        'как исправить: ведите сразу на последнюю страницу',
      ],
    ],
  },
  {
    kind: 'redirect-chain',
    what: 'a place that has moved itself',
    edits: [
      write(
        'redirects.yaml',
        '- { from: /otvety/delivery/where/#how, to: А-1#what-to-do, since: 2026-11-20 }\n- { from: /otvety/delivery/old/, to: А-1#how, since: 2026-11-20 }\n',
      ),
    ],
    issues: [
      [
        'content/redirects.yaml:2  redirect-chain',
        'нашли: «А-1#how» в to',
        'ждали: А-1#what-to-do',
        'как исправить: ведите сразу на последнюю страницу',
      ],
    ],
  },
  {
    kind: 'redirect-loop',
    what: 'a page to itself',
    edits: [
      replace('permalinks.lock.json', '"articles": {', '"articles": { "7": "/otvety/delivery/old/",'),
      replace('redirects.yaml', 'to: А-1', 'to: А-7'),
    ],
    issues: [
      [
        'content/redirects.yaml:1  redirect-loop',
        'нашли: «А-7» в to',
        'как исправить: ведите на то, что есть',
      ],
    ],
  },
  {
    kind: 'redirect-loop',
    what: 'two answers to each other',
    edits: [
      write(
        'redirects.yaml',
        '- { from: root.late, to: root.lost, since: 2026-11-20 }\n- { from: root.lost, to: root.late, since: 2026-11-20 }\n',
      ),
    ],
    issues: [
      [
        'content/redirects.yaml:1  redirect-loop',
        'нашли: «root.lost» в to',
        'как исправить: ведите на то, что есть',
      ],
      [
        'content/redirects.yaml:2  redirect-loop',
        'нашли: «root.late» в to',
        'как исправить: ведите на то, что есть',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'redirect-occupied',
    what: 'a page that lives',
    edits: [replace('redirects.yaml', 'from: /otvety/delivery/old/', 'from: /otvety/delivery/where/')],
    issues: [
      [
        'content/redirects.yaml:1  redirect-occupied',
        'нашли: «/otvety/delivery/where/»: страница есть',
        'как исправить: удалите перенаправление или перенесите то, что там есть',
      ],
    ],
  },
  {
    kind: 'redirect-occupied',
    what: 'a place that the page of today has too',
    edits: [
      replace(
        'redirects.yaml',
        '- {',
        '- { from: /otvety/delivery/old/#what-to-do, to: А-2, since: 2026-11-20 }\n- {',
      ),
    ],
    issues: [
      [
        'content/redirects.yaml:1  redirect-occupied',
        'нашли: «/otvety/delivery/old/#what-to-do»: место есть',
        'как исправить: удалите перенаправление или перенесите то, что там есть',
      ],
    ],
  },
  {
    kind: 'redirect-occupied',
    what: 'an answer that can be given',
    edits: [
      replace('redirects.yaml', '- {', '- { from: root.waiting, to: root.other, since: 2026-11-20 }\n- {'),
    ],
    issues: [
      [
        'content/redirects.yaml:1  redirect-occupied',
        'нашли: «root.waiting»: ответ есть',
        'как исправить: удалите перенаправление или перенесите то, что там есть',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'a redirect of an answer to a page',
    edits: [replace('redirects.yaml', '- {', '- { from: root.late, to: А-2, since: 2026-11-20 }\n- {')],
    issues: [
      [
        'content/redirects.yaml:1  wrong-format',
        'нашли: «А-2» в to',
        'ждали: для ответа ответ: vopros.otvet, для страницы номер: А-12',
        'как исправить: запишите значение по образцу',
      ],
    ],
  },
  {
    kind: 'sample-in-production',
    what: 'every example',
    edits: [],
    issues: [
      [
        'content/channels.yaml:8  sample-in-production',
        'нашли: sample: true у «chat»',
        'как исправить: замените значение настоящим и укажите source',
      ],
      [
        'content/owners.yaml:1  sample-in-production',
        'нашли: sample: true у «delivery»',
        'как исправить: замените значение настоящим и укажите source',
      ],
      [
        'content/periods.yaml:7  sample-in-production',
        'нашли: sample: true у «reply»',
        'как исправить: замените значение настоящим и укажите source',
      ],
      [
        'content/production-calendar.yaml:1  sample-in-production',
        'нашли: sample: true у «2026»',
        'как исправить: замените значение настоящим и укажите source',
      ],
      [
        'content/site.yaml:12  sample-in-production',
        'нашли: sample: true у «site»',
        'как исправить: замените значение настоящим и укажите source',
      ],
    ],
    total: 'Всего: 5 ошибок в 5 файлах.',
    production: true,
  },
  {
    kind: 'wrong-format',
    what: 'a redirect of a whole address',
    edits: [replace('redirects.yaml', 'from: /otvety', 'from: https://help.shop.example/otvety')],
    issues: [
      [
        'content/redirects.yaml:1  wrong-format',
        'нашли: «https://help.shop.example/otvety/delivery/old/» в from',
        'ждали: адрес: /otvety/razdel/statya/, место на странице: /…/#mesto, ответ: vopros.otvet',
        'как исправить: from: /otvety/delivery/old/',
      ],
    ],
  },
  {
    kind: 'duplicate-address',
    what: 'two redirects of one page',
    edits: [
      replace('redirects.yaml', '- {', '- { from: /otvety/delivery/old/, to: А-2, since: 2026-11-20 }\n- {'),
    ],
    issues: [
      [
        'content/redirects.yaml:2  duplicate-address',
        'нашли: «/otvety/delivery/old/», уже есть: content/redirects.yaml:1',
        'как исправить: оставьте одно из двух перенаправлений',
      ],
    ],
  },
];
