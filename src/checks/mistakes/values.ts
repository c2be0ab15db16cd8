import { copy, replace, type Mistake } from './mistake.ts';

const TO_CHANNELS =
  'как исправить: перенесите в content/channels.yaml и вставьте {{channel:…}}, в тексте статьи <Channel id="…"/>';

/** Values beside their registries, that nobody names, or that are old; addresses that do not open. */
export const valueMistakes: readonly Mistake[] = [
  {
    kind: 'written-contact',
    what: 'a telephone in a field',
    edits: [replace('departments/operator.yaml', 'Оператор отвечает сам', 'Звоните 8 800 000-00-00')],
    issues: [
      [
        'content/departments/operator.yaml:5  written-contact',
        'нашли: «8 800 000-00-00» в handover',
        TO_CHANNELS,
      ],
    ],
  },
  {
    kind: 'written-contact',
    what: 'an e-mail in a body',
    edits: [replace('tree/outcomes/ask.mdx', 'Держите номер', 'Почта: help@shop.example. Держите номер')],
    issues: [
      ['content/tree/outcomes/ask.mdx:25  written-contact', 'нашли: «help@shop.example»', TO_CHANNELS],
    ],
  },
  {
    kind: 'written-contact',
    what: 'a telephone as word processors space it',
    edits: [
      replace(
        'departments/operator.yaml',
        'Оператор отвечает сам',
        'Звоните 8\u00A0(800)\u202F000\u201100\u201100',
      ),
    ],
    issues: [
      [
        'content/departments/operator.yaml:5  written-contact',
        'нашли: «8 (800) 000-00-00» в handover',
        TO_CHANNELS,
      ],
    ],
  },
  {
    kind: 'written-period',
    what: 'with a no-break space and a soft hyphen',
    edits: [
      replace(
        'departments/operator.yaml',
        'Оператор отвечает сам',
        'Ответят через 5&nbsp;рабо\u00ADчих\u00A0дней',
      ),
    ],
    issues: [
      [
        'content/departments/operator.yaml:5  written-period',
        'нашли: «5 рабочих дней» в handover',
        'как исправить: перенесите в content/periods.yaml и вставьте {{period:…}}, в тексте статьи <Period id="…"/>',
      ],
    ],
  },
  {
    kind: 'written-period',
    what: 'in a body',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        'он хранится <Period id="storage" />',
        'он ждёт 10 рабочих дней',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:32  written-period',
        'нашли: «10 рабочих дней»',
        'как исправить: перенесите в content/periods.yaml и вставьте {{period:…}}, в тексте статьи <Period id="…"/>',
      ],
      [
        'content/periods.yaml:1  unused-value (предупреждение)',
        'нашли: «storage» нигде не назван',
        'как исправить: сошлитесь на него или удалите его',
      ],
    ],
    total: 'Всего: 1 ошибка и 1 предупреждение в 2 файлах.',
  },
  {
    kind: 'gender-brackets',
    what: 'in a message',
    edits: [replace('messages/ask.md', 'Где мой заказ {{order}}?', 'Я не получил(а) заказ {{order}}.')],
    issues: [
      [
        'content/messages/ask.md:8  gender-brackets (предупреждение)',
        'нашли: «получил(а)»',
        'как исправить: перефразируйте: «мне не передавали»',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'unused-value',
    what: 'a message that no outcome offers',
    edits: [copy('messages/ask.md', 'messages/later.md')],
    issues: [
      [
        'content/messages/later.md:2  unused-value (предупреждение)',
        'нашли: «later» нигде не назван',
        'как исправить: сошлитесь на него или удалите его',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'unused-value',
    what: 'a period that only code names',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        'он хранится <Period id="storage" />',
        'он хранится `<Period id="storage" />`',
      ),
    ],
    issues: [
      [
        'content/periods.yaml:1  unused-value (предупреждение)',
        'нашли: «storage» нигде не назван',
        'как исправить: сошлитесь на него или удалите его',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'source-old',
    what: 'a period checked in spring',
    edits: [replace('periods.yaml', 'checked: 2026-11-20', 'checked: 2026-05-20')],
    issues: [
      [
        'content/periods.yaml:6  source-old (предупреждение)',
        'нашли: «storage» сверяли 2026-05-20, больше 180 дней назад',
        'как исправить: сверьте и обновите source.checked',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'review-due',
    what: 'within a month',
    edits: [replace('tree/outcomes/ask.mdx', 'reviewBy: 2027-05-20', 'reviewBy: 2026-12-20')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:22  review-due (предупреждение)',
        'нашли: reviewBy 2026-12-20 скоро, отвечает «delivery»',
        'как исправить: проверьте страницу, обновите reviewed и reviewBy',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'review-due',
    what: 'long ago, but for one that was put off',
    edits: [
      ...['where', 'speed-up'].map((name) =>
        replace(`articles/delivery/${name}.mdx`, 'reviewed: 2026-11-20', 'reviewed: 2026-05-20'),
      ),
      replace('articles/delivery/where.mdx', 'reviewBy: 2027-05-20', 'reviewBy: 2026-11-19'),
      replace(
        'articles/delivery/speed-up.mdx',
        'reviewBy: 2027-05-20',
        'reviewBy: 2026-11-19\npostponed: { until: 2026-12-01, reason: Меняются правила }',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:25  review-due (предупреждение)',
        'нашли: reviewBy 2026-11-19 прошёл, отвечает «delivery»',
        'как исправить: проверьте страницу, обновите reviewed и reviewBy',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'review-due',
    what: 'before a fact changes that the page rests on',
    edits: [
      replace(
        'facts/facts.yaml',
        '- id: cannot-1',
        `- id: can-1
  statement: Где заказ, видно только в карточке
  short: Узнать, где заказ
  verdict: can
  section: delivery
  department: operator
  source: { title: Правила лавки, checked: 2026-11-20 }
  validFrom: 2026-12-16
- id: cannot-1`,
      ),
      replace('tree/outcomes/ask.mdx', 'facts: [can-1]', 'facts: [cannot-1]'),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:24  review-due (предупреждение)',
        'нашли: проверяли 2026-11-20, а факт «can-1» меняется 2026-12-16, отвечает «delivery»',
        'как исправить: проверьте страницу, обновите reviewed и reviewBy',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'review-overdue',
    what: 'a pull request that touches the section of a page long past its check',
    edits: [
      replace('articles/delivery/where.mdx', 'reviewed: 2026-11-20', 'reviewed: 2026-02-22'),
      replace('articles/delivery/where.mdx', 'reviewBy: 2027-05-20', 'reviewBy: 2026-08-22'),
    ],
    touched: ['articles/delivery/speed-up.mdx'],
    issues: [
      [
        'content/articles/delivery/where.mdx:25  review-due (предупреждение)',
        'нашли: reviewBy 2026-08-22 прошёл, отвечает «delivery»',
        'как исправить: проверьте страницу, обновите reviewed и reviewBy',
      ],
      [
        'content/articles/delivery/where.mdx:25  review-overdue',
        'нашли: срок проверки 2026-08-22 вышел 90 дней назад, а правка касается раздела «delivery»',
        'как исправить: проверьте страницу и обновите reviewed и reviewBy или отложите: postponed: {until: день, reason: почему}',
      ],
    ],
    total: 'Всего: 1 ошибка и 1 предупреждение в 1 файле.',
  },
  {
    kind: 'dead-link',
    what: 'in a body',
    edits: [replace('articles/delivery/where.mdx', '(/svyaz/#chat)', '(https://gone.example/)')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  dead-link (предупреждение)',
        'нашли: «https://gone.example/»: сайт отвечает 404',
        'как исправить: поправьте или уберите ссылку',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
];
