import { replace, write, type Mistake } from './mistake.ts';

/** Published addresses and redirects, and samples in production. */
export const permalinkMistakes: readonly Mistake[] = [
  {
    kind: 'permalink-new',
    what: 'a page',
    edits: [replace('permalinks.lock.json', ', "2": "/otvety/delivery/speed-up/"', '')],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:2  permalink-new (предупреждение)',
        'нашли: А-2, /otvety/delivery/speed-up/',
        'как исправить: npm run content:check -- --fix',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'permalink-new',
    what: 'answers',
    edits: [replace('permalinks.lock.json', '"on-the-way", ', '')],
    issues: [
      [
        'content/tree/questions/status.yaml:3  permalink-new (предупреждение)',
        'нашли: ответы на «status»',
        'как исправить: npm run content:check -- --fix',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'permalink-lost',
    what: 'an article',
    edits: [replace('permalinks.lock.json', '"articles": {', '"articles": { "7": "/otvety/delivery/gone/",')],
    issues: [
      [
        'content/permalinks.lock.json:2  permalink-lost',
        'нашли: нет страницы А-7',
        'ждали: /otvety/delivery/gone/',
        'как исправить: верните страницу или добавьте перенаправление в content/redirects.yaml',
      ],
    ],
  },
  {
    kind: 'permalink-lost',
    what: 'a question',
    edits: [replace('permalinks.lock.json', '"questions": {', '"questions": { "gone": ["yes"],')],
    issues: [
      [
        'content/permalinks.lock.json:4  permalink-lost',
        'нашли: нет вопроса «gone»',
        'ждали: /reshenie/gone/',
        'как исправить: верните страницу или добавьте перенаправление в content/redirects.yaml',
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
        'как исправить: верните адрес или добавьте в content/redirects.yaml: {from: /otvety/delivery/faster/, to: А-2, since: ‹сегодня›}',
      ],
    ],
  },
  {
    kind: 'answer-lost',
    what: 'an answer deleted',
    edits: [replace('permalinks.lock.json', '["waiting", "other"]', '["waiting", "lost", "other"]')],
    issues: [
      [
        'content/tree/questions/root.yaml:2  answer-lost (предупреждение)',
        'нашли: нет ответа «lost»',
        'как исправить: верните id ответа: иначе ссылки посетителей спросят их заново',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'redirect-dangling',
    what: 'a number that never was',
    edits: [replace('redirects.yaml', 'to: А-1', 'to: А-7')],
    issues: [
      [
        'content/redirects.yaml:1  redirect-dangling',
        'нашли: «А-7» в to',
        'ждали: номер статьи или исхода',
        'как исправить: укажите номер страницы, которая есть',
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
        'как исправить: укажите номер страницы, которая есть',
      ],
    ],
  },
  {
    kind: 'redirect-occupied',
    what: 'a page that lives',
    edits: [replace('redirects.yaml', 'from: /otvety/delivery/old/', 'from: /otvety/delivery/where/')],
    issues: [
      [
        'content/redirects.yaml:1  redirect-occupied',
        'нашли: «/otvety/delivery/where/»: страница есть',
        'как исправить: удалите перенаправление или перенесите страницу',
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
];
