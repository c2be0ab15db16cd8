import { replace, write, type Mistake } from './mistake.ts';

const HEAD_QUERIES = 'search/head-queries.yaml';
const OUTAGE = 'notices/2026-11-24-outage.yaml';

/** Fields that their schema refuses. */
export const fieldMistakes: readonly Mistake[] = [
  {
    kind: 'unknown-key',
    what: 'a misspelt field',
    edits: [replace('tree/questions/root.yaml', 'title:', 'tittle:')],
    issues: [
      [
        'content/tree/questions/root.yaml:1  unknown-key',
        'нашли: поле «tittle»',
        'ждали: title, hint, lookUp, answers, facts, aliases, owner, reviewed, reviewBy, postponed',
        'похоже: title',
        'как исправить: поправьте название поля или удалите его',
      ],
    ],
  },
  {
    kind: 'unknown-key',
    what: 'a misspelt field that chooses the kind',
    edits: [replace('articles/delivery/where.mdx', 'kind: can', 'kinde: can')],
    issues: [
      [
        'content/articles/delivery/where.mdx:3  unknown-key',
        'нашли: поле «kinde»',
        'ждали: kind, number, question, answer, facts, instead, outcome, purpose, audience, aliases, related, picture, description, reply, weight, draft, owner, reviewed, reviewBy, postponed, department',
        'похоже: kind',
        'как исправить: поправьте название поля или удалите его',
      ],
    ],
  },
  {
    kind: 'unknown-key',
    what: 'aliases of a page that no site has',
    edits: [write('search/pages.yaml', 'svyas: [позвонить вам]\n')],
    issues: [
      [
        'content/search/pages.yaml:1  unknown-key',
        'нашли: поле «svyas»',
        'ждали: svyaz, otdely, vozmozhnosti, a-ya, nastroyki',
        'похоже: svyaz',
        'как исправить: поправьте название поля или удалите его',
      ],
    ],
  },
  {
    kind: 'missing-field',
    what: 'a field left out',
    edits: [replace('articles/delivery/where.mdx', 'owner: delivery\n', '')],
    issues: [
      [
        'content/articles/delivery/where.mdx:2  missing-field',
        'нашли: нет поля «owner»',
        'ждали: Кто отвечает за страницу: id из owners.yaml',
        'как исправить: заполните поле',
      ],
    ],
  },
  {
    kind: 'missing-field',
    what: 'a field left empty',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        'answer: Где заказ, видно в карточке, а ещё это знаем мы.',
        'answer:',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:5  missing-field',
        'нашли: нет поля «answer»',
        'ждали: Ответ: до 200 знаков, понятен без вопроса',
        'как исправить: заполните поле',
      ],
    ],
  },
  {
    kind: 'wrong-kind',
    what: 'an unknown kind of article',
    edits: [replace('articles/delivery/where.mdx', 'kind: can\n', 'kind: cann\n')],
    issues: [
      [
        'content/articles/delivery/where.mdx:3  wrong-kind',
        'нашли: «cann» в kind',
        'ждали: can (может), cannot (не может), routing (решает отдел), tip (совет), guide (обзор)',
        'похоже: can, cannot',
        'как исправить: выберите вид из списка',
      ],
    ],
  },
  {
    kind: 'wrong-value',
    what: 'a value out of the list',
    edits: [replace('tree/outcomes/wait.mdx', 'urgency: wait', 'urgency: wiat')],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:5  wrong-value',
        'нашли: «wiat» в urgency',
        'ждали: now (сейчас), today (сегодня), days (на днях), wait (ждать)',
        'похоже: wait',
        'как исправить: выберите значение из списка',
      ],
    ],
  },
  {
    kind: 'wrong-value',
    what: 'working hours',
    edits: [replace('periods.yaml', 'max: PT1H, calendar: calendar', 'max: PT1H, calendar: working')],
    issues: [
      [
        'content/periods.yaml:7  wrong-value',
        'нашли: «working» в calendar',
        'ждали: calendar: часы идут подряд, рабочими бывают дни',
        'как исправить: выберите значение из списка',
      ],
    ],
  },
  {
    kind: 'wrong-value',
    what: 'a holiday of another year',
    edits: [replace('production-calendar.yaml', '2026-12-31', '2025-12-31')],
    issues: [
      [
        'content/production-calendar.yaml:1  wrong-value',
        'нашли: «2026» в year',
        'ждали: год, в котором все дни этой записи',
        'как исправить: выберите значение из списка',
      ],
    ],
  },
  {
    kind: 'wrong-type',
    what: 'a number instead of a text',
    edits: [replace('site.yaml', 'brand: Лавка', 'brand: 12')],
    issues: [
      [
        'content/site.yaml:1  wrong-type',
        'нашли: «12» в brand',
        'ждали: текст (число берут в кавычки): Название магазина',
        'как исправить: запишите значение так, как ждут',
      ],
    ],
  },
  {
    kind: 'wrong-type',
    what: 'a text instead of a list',
    edits: [write('sections.yaml', 'delivery: Доставка\n')],
    issues: [
      [
        'content/sections.yaml:1  wrong-type',
        'нашли: не список',
        'ждали: список: каждая запись с «- » в начале',
        'как исправить: запишите значение так, как ждут',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'a bad duration',
    edits: [replace('periods.yaml', 'min: P2D', 'min: 2 дня')],
    issues: [
      [
        'content/periods.yaml:3  wrong-format',
        'нашли: «2 дня» в min',
        'ждали: длительность: P2D, P3W, PT1H',
        'как исправить: min: P2D',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'a bad address',
    edits: [replace('site.yaml', 'https://help.shop.example', 'help.shop.example')],
    issues: [
      [
        'content/site.yaml:6  wrong-format',
        'нашли: «help.shop.example» в address',
        'ждали: адрес целиком: https://…',
        'как исправить: запишите значение по образцу',
      ],
    ],
  },
  {
    kind: 'wrong-size',
    what: 'a text too long',
    edits: [
      replace(
        'sections.yaml',
        'promise: Сроки и курьер',
        'promise: Очень длинно Очень длинно Очень длинно Очень длинно Очень длинно Очень длинно Очень длинно Очень длинно',
      ),
    ],
    issues: [
      [
        'content/sections.yaml:1  wrong-size',
        'нашли: 103 знака в promise',
        'ждали: не больше 80',
        'как исправить: сократите или дополните',
      ],
    ],
  },
  {
    kind: 'wrong-size',
    what: 'too few aliases',
    edits: [replace('tree/questions/root.yaml', '  - помогите 6\n', '')],
    issues: [
      [
        'content/tree/questions/root.yaml:5  wrong-size',
        'нашли: 5 значений в aliases',
        'ждали: не меньше 6',
        'как исправить: сократите или дополните',
      ],
    ],
  },
  {
    kind: 'bad-date',
    what: 'a date in the Russian way',
    edits: [replace('articles/delivery/where.mdx', 'reviewed: 2026-11-20', 'reviewed: 01.09.2026')],
    issues: [
      [
        'content/articles/delivery/where.mdx:24  bad-date',
        'нашли: «01.09.2026» в reviewed',
        'ждали: день календаря, например 2026-11-20',
        'как исправить: reviewed: 2026-09-01',
      ],
    ],
  },
  {
    kind: 'bad-date',
    what: 'a day that is not in the calendar',
    edits: [replace('articles/delivery/where.mdx', 'reviewBy: 2027-05-20', 'reviewBy: 2027-02-31')],
    issues: [
      [
        'content/articles/delivery/where.mdx:25  bad-date',
        'нашли: «2027-02-31» в reviewBy',
        'ждали: день календаря, например 2026-11-20',
        'как исправить: запишите день как ГГГГ-ММ-ДД',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'a moment without its offset',
    edits: [replace(OUTAGE, 'from: 2026-11-24T10:00+03:00', 'from: 2026-11-24 10:00')],
    issues: [
      [
        'content/notices/2026-11-24-outage.yaml:3  wrong-format',
        'нашли: «2026-11-24 10:00» в from',
        'ждали: день, время и часовой пояс: 2026-11-24T20:00+03:00',
        'как исправить: from: 2026-11-24T10:00+03:00',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'a moment of a day that is not in the calendar',
    edits: [replace(OUTAGE, 'until: 2026-11-24', 'until: 2026-11-31')],
    issues: [
      [
        'content/notices/2026-11-24-outage.yaml:4  wrong-format',
        'нашли: «2026-11-31T20:00+03:00» в until',
        'ждали: день, время и часовой пояс: 2026-11-24T20:00+03:00',
        'как исправить: запишите значение по образцу',
      ],
    ],
  },
  {
    kind: 'wrong-until',
    what: 'a notice that ends before it begins',
    edits: [replace(OUTAGE, 'until: 2026-11-24T20:00+03:00', 'until: 2026-11-24T09:00+03:00')],
    issues: [
      [
        'content/notices/2026-11-24-outage.yaml:4  wrong-until',
        'нашли: «2026-11-24T09:00+03:00» в until',
        'ждали: момент позже, чем в from',
        'как исправить: поправьте from или until',
      ],
    ],
  },
  {
    kind: 'missing-field',
    what: 'an advice about messages left out',
    edits: [replace('message-checks.yaml', '  card: Уберите номер карты.\n', '')],
    issues: [
      [
        'content/message-checks.yaml:1  missing-field',
        'нашли: нет поля «advice.card»',
        'ждали: Совет читателю: номер карты',
        'как исправить: заполните поле',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'a sign inside a rude word',
    edits: [replace('message-checks.yaml', '[идиот*]', '[и*диот]')],
    issues: [
      [
        'content/message-checks.yaml:17  wrong-format',
        'нашли: «и*диот» в rude[0].words[0]',
        'ждали: русские слова без знаков; «*» в конце слова — любое окончание, в начале — любая приставка, отдельно — любое слово',
        'как исправить: запишите значение по образцу',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'a word out of the order of its list',
    edits: [replace('message-checks.yaml', '[сбер*]', '[альфа, сбер*, втб]')],
    issues: [
      [
        'content/message-checks.yaml:24  wrong-format',
        'нашли: «втб» в banks.words[2]',
        'ждали: порядок по алфавиту: это слово — перед «сбер*»',
        'как исправить: запишите значение по образцу',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'a bank named in Latin letters',
    edits: [replace('message-checks.yaml', '[сбер*]', '[Sber]')],
    issues: [
      [
        'content/message-checks.yaml:24  wrong-format',
        'нашли: «Sber» в banks.words[0]',
        'ждали: русские слова без знаков; «*» в конце слова — любое окончание, в начале — любая приставка, отдельно — любое слово',
        'как исправить: запишите значение по образцу',
      ],
    ],
  },
  {
    kind: 'no-source',
    what: 'neither source nor sample',
    edits: [replace('owners.yaml', ', sample: true', '')],
    issues: [
      [
        'content/owners.yaml:1  no-source',
        'нашли: ни source, ни sample',
        'ждали: source или sample',
        'как исправить: добавьте source: {title, checked} или, если источника нет, sample: true; вместе их не ставят',
      ],
    ],
  },
  {
    kind: 'missing-field',
    what: 'a golden query without what answers it',
    edits: [write('search/queries.yaml', '- { q: где заказ, kind: plain }\n')],
    issues: [
      [
        'content/search/queries.yaml:1  missing-field',
        'нашли: нет поля «facts»',
        'ждали: Факты: страница с любым из них отвечает',
        'как исправить: заполните поле',
      ],
    ],
  },
  {
    kind: 'missing-field',
    what: 'a head query without the right pages',
    edits: [write(HEAD_QUERIES, '- { q: где заказ, kind: head, ok: [/reshenie/] }\n')],
    issues: [
      [
        'content/search/head-queries.yaml:1  missing-field',
        'нашли: нет поля «best»',
        'ждали: Адреса страниц, которым место первыми',
        'как исправить: заполните поле',
      ],
    ],
  },
  {
    kind: 'unknown-key',
    what: 'pages for what no page answers',
    edits: [write(HEAD_QUERIES, '- { q: вакансии, kind: none, best: [/reshenie/] }\n')],
    issues: [
      [
        'content/search/head-queries.yaml:1  unknown-key',
        'нашли: поле «best»',
        'ждали: q, held, unsolved, kind',
        'как исправить: поправьте название поля или удалите его',
      ],
    ],
  },
  {
    kind: 'wrong-value',
    what: 'a kind of head queries that there is not',
    edits: [write(HEAD_QUERIES, '- { q: где заказ, kind: plain, best: [/reshenie/] }\n')],
    issues: [
      [
        'content/search/head-queries.yaml:1  wrong-value',
        'нашли: «plain» в kind',
        'ждали: head, one-word, negation, seller, typo, none',
        'как исправить: выберите значение из списка',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'an address that is none',
    edits: [write(HEAD_QUERIES, '- { q: где заказ, kind: head, best: [А-1] }\n')],
    issues: [
      [
        'content/search/head-queries.yaml:1  wrong-format',
        'нашли: «А-1» в best[0]',
        'ждали: адрес: /otvety/razdel/statya/',
        'как исправить: запишите значение по образцу',
      ],
    ],
  },
  {
    kind: 'wrong-size',
    what: 'a topic of others with few names',
    edits: [
      write(
        'search/elsewhere.yaml',
        '- { id: job, text: Вакансий здесь нет., aliases: [вакансии, работа] }\n',
      ),
    ],
    issues: [
      [
        'content/search/elsewhere.yaml:1  wrong-size',
        'нашли: 2 значения в aliases',
        'ждали: не меньше 8',
        'как исправить: сократите или дополните',
      ],
    ],
  },
  {
    kind: 'wrong-type',
    what: 'yes in Russian',
    edits: [replace('articles/delivery/where.mdx', 'related: [2]', 'related: [2]\ndraft: да')],
    issues: [
      [
        'content/articles/delivery/where.mdx:23  wrong-type',
        'нашли: «да» в draft',
        'ждали: true или false: Черновик: не публикуется',
        'как исправить: draft: true',
      ],
    ],
  },
  {
    kind: 'wrong-type',
    what: 'a list as a sentence has it',
    edits: [replace('articles/delivery/where.mdx', 'facts: [can-1]', 'facts: can-1, cannot-1')],
    issues: [
      [
        'content/articles/delivery/where.mdx:6  wrong-type',
        'нашли: «can-1, cannot-1» в facts',
        'ждали: список: Факты: id из content/facts/',
        'как исправить: facts: [can-1, cannot-1]',
      ],
    ],
  },
  {
    kind: 'wrong-type',
    what: 'one item for a list',
    edits: [
      replace(
        'articles/delivery/speed-up.mdx',
        'instead: [Проверьте срок в карточке заказа]',
        'instead: Проверьте срок в карточке заказа',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:7  wrong-type',
        'нашли: «Проверьте срок в карточке заказа» в instead',
        'ждали: список: Что сделать вместо этого',
        'как исправить: instead: ["Проверьте срок в карточке заказа"]',
      ],
    ],
  },
  {
    kind: 'missing-field',
    what: 'an item left empty',
    edits: [replace('articles/delivery/where.mdx', '  - где заказ 2\n', '  -\n')],
    issues: [
      [
        'content/articles/delivery/where.mdx:11  missing-field',
        'нашли: пустой пункт aliases[1]',
        'ждали: Как это называют люди, когда ищут',
        'как исправить: допишите пункт или удалите строку',
      ],
    ],
  },
  {
    kind: 'wrong-type',
    what: 'the number of an article as readers write it',
    edits: [replace('articles/delivery/where.mdx', 'related: [2]', 'related: [А-2]')],
    issues: [
      [
        'content/articles/delivery/where.mdx:22  wrong-type',
        'нашли: «А-2» в related[0]',
        'ждали: число без кавычек: Номера статей со следующими вопросами',
        'как исправить: 2',
      ],
    ],
  },
  {
    kind: 'bad-date',
    what: 'a day with dashes',
    edits: [replace('articles/delivery/where.mdx', 'reviewed: 2026-11-20', 'reviewed: 2026–11–20')],
    issues: [
      [
        'content/articles/delivery/where.mdx:24  bad-date',
        'нашли: «2026–11–20» в reviewed',
        'ждали: день календаря, например 2026-11-20',
        'как исправить: reviewed: 2026-11-20',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'an id in Russian',
    edits: [replace('tree/questions/root.yaml', 'id: waiting', 'id: жду')],
    issues: [
      [
        'content/tree/questions/root.yaml:3  wrong-format',
        'нашли: «жду» в answers[0].id',
        'ждали: латинские буквы, цифры и дефис',
        'похоже: zhdu',
        'как исправить: запишите значение по образцу',
      ],
    ],
  },
  {
    kind: 'wrong-type',
    what: 'a source in one word',
    edits: [
      replace(
        'periods.yaml',
        'source: { title: Правила лавки, checked: 2026-11-20 }',
        'source: Правила лавки',
      ),
    ],
    issues: [
      [
        'content/periods.yaml:6  wrong-type',
        'нашли: «Правила лавки» в source',
        'ждали: {title: …, checked: …}: Откуда взято значение',
        'как исправить: запишите значение так, как ждут',
      ],
    ],
  },
  {
    kind: 'unknown-key',
    what: 'a name glued to its value in braces',
    edits: [replace('redirects.yaml', 'from: /otvety', 'from:/otvety')],
    issues: [
      [
        'content/redirects.yaml:1  unknown-key',
        'нашли: поле «from:/otvety/delivery/old/»',
        'ждали: пробел после двоеточия',
        'похоже: from',
        'как исправить: from: /otvety/delivery/old/',
      ],
    ],
  },
  {
    kind: 'wrong-type',
    what: 'a list of hyphens without spaces',
    edits: [replace('articles/delivery/where.mdx', 'owner:', 'instead:\n  -Ждите\n  -Спросите\nowner:')],
    issues: [
      [
        'content/articles/delivery/where.mdx:23  wrong-type',
        'нашли: «-Ждите -Спросите» в instead',
        'ждали: список: Что сделать вместо этого',
        'как исправить: instead: ["Ждите", "Спросите"]',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'a moment as people write it',
    edits: [
      replace('notices/2026-11-24-outage.yaml', 'from: 2026-11-24T10:00+03:00', 'from: 24.11.2026 в 9:30'),
    ],
    issues: [
      [
        'content/notices/2026-11-24-outage.yaml:3  wrong-format',
        'нашли: «24.11.2026 в 9:30» в from',
        'ждали: день, время и часовой пояс: 2026-11-24T20:00+03:00',
        'как исправить: from: 2026-11-24T09:30+03:00',
      ],
    ],
  },
  {
    kind: 'wrong-format',
    what: 'hours in words',
    edits: [replace('channels.yaml', "days: mo-su, open: '00:00'", "days: пн-пт, open: '9.00'")],
    issues: [
      [
        'content/channels.yaml:5  wrong-format',
        'нашли: «9.00» в hours[0].open',
        'ждали: время: 09:00',
        'как исправить: open: 09:00',
      ],
      [
        'content/channels.yaml:5  wrong-format',
        'нашли: «пн-пт» в hours[0].days',
        'ждали: дни: mo-fr или su',
        'как исправить: days: mo-fr',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
];
