import { replace, write, type Edit, type Mistake } from './mistake.ts';

const STORAGE = `- id: storage
  title: срок хранения
  text: 2–5 дней
  min: P2D
  max: P5D
  calendar: calendar
  source: { title: Правила лавки, checked: 2026-11-20 }
`;
const REPLY = '- { id: reply, text: 1 час, min: PT1H, max: PT1H, calendar: calendar, sample: true }\n';

/** The registry with the storage term in two versions. */
function storage(first: string, second: string): Edit {
  const later = STORAGE.replace('2–5 дней', '7 дней').replace('P2D', 'P7D').replace('P5D', 'P7D');
  return write('periods.yaml', `${STORAGE}${first}${later}${second}${REPLY}`);
}

const from = (day: string) => `  validFrom: ${day}\n`;
const to = (day: string) => `  validTo: ${day}\n`;

/** A fact that begins to hold later, beside the one that articles cite. */
const COMING_FACT = `- id: can-2
  statement: Оператор продлевает хранение
  short: Продлить хранение
  verdict: can
  section: delivery
  department: operator
  source: { title: Правила лавки, checked: 2026-11-20 }
  validFrom: 2027-01-01
- id: can-1`;

/** Facts and periods in several versions, and what is named on days on which it is not in force. */
export const versionMistakes: readonly Mistake[] = [
  {
    kind: 'version-reversed',
    what: 'a period that ends before it begins',
    edits: [storage('', from('2027-01-01') + to('2026-12-01'))],
    issues: [
      [
        'content/periods.yaml:16  version-reversed',
        'нашли: «2026-12-01» в validTo',
        'ждали: день не раньше, чем в validFrom',
        'как исправить: поправьте validFrom или validTo',
      ],
    ],
  },
  {
    kind: 'version-overlap',
    what: 'two versions of a period in January',
    edits: [storage(to('2027-01-31'), from('2027-01-01'))],
    issues: [
      [
        'content/periods.yaml:8  version-overlap',
        'нашли: «2027-01-31» в validTo, а следующая версия «storage» начинается 2027-01-01',
        'ждали: 2026-12-31',
        'как исправить: поставьте в validTo день перед следующей версией или удалите validTo',
      ],
    ],
  },
  {
    kind: 'version-gap',
    what: 'a period without a version over the holidays',
    edits: [storage(to('2026-12-31'), from('2027-01-09'))],
    issues: [
      [
        'content/periods.yaml:16  version-gap',
        'нашли: «storage» не действует с 2027-01-01 по 2027-01-08',
        'ждали: 2027-01-01',
        'как исправить: поставьте validFrom следующего дня или удалите validTo у прежней версии',
      ],
    ],
  },
  {
    kind: 'version-gap',
    what: 'a fact without a version on one day',
    edits: [
      replace(
        'facts/facts.yaml',
        '- id: cannot-1',
        `  validTo: 2026-12-31
${COMING_FACT.replace('can-2', 'can-1')
  .replace('2027-01-01', '2027-01-02')
  .replace(/\n- id: can-1$/, '')}
- id: cannot-1`,
      ),
    ],
    issues: [
      [
        'content/facts/facts.yaml:16  version-gap',
        'нашли: «can-1» не действует 2027-01-01',
        'ждали: 2027-01-01',
        'как исправить: поставьте validFrom следующего дня или удалите validTo у прежней версии',
      ],
    ],
  },
  {
    kind: 'duplicate-id',
    what: 'two versions that begin on one day',
    edits: [storage(from('2026-01-01'), from('2026-01-01'))],
    issues: [
      [
        'content/periods.yaml:9  duplicate-id',
        'нашли: «storage», уже есть: content/periods.yaml:1',
        'как исправить: дайте другой id или validFrom',
      ],
    ],
  },
  {
    kind: 'missing-field',
    what: 'the name of a period that changes',
    edits: [
      storage('', from('2027-01-01')),
      replace('periods.yaml', '  title: срок хранения\n', ''),
      replace('periods.yaml', '  title: срок хранения\n', ''),
    ],
    issues: [
      [
        'content/periods.yaml:7  missing-field',
        'нашли: нет поля «title», а «storage» меняется 2027-01-01',
        'ждали: как срок называется внутри предложения: «срок хранения»',
        'как исправить: заполните поле',
      ],
    ],
  },
  {
    kind: 'period-not-in-force',
    what: 'a period that has not begun',
    edits: [replace('periods.yaml', 'P5D\n', 'P5D\n  validFrom: 2027-01-01\n')],
    issues: [
      [
        'content/periods.yaml:5  period-not-in-force',
        'нашли: «storage» начинает действовать 2027-01-01, а его называет content/articles/delivery/where.mdx',
        'как исправить: допишите версию срока на эти дни или назовите другой срок',
      ],
    ],
  },
  {
    kind: 'period-not-in-force',
    what: 'a period that ends, and no other follows',
    edits: [replace('periods.yaml', 'P5D\n', 'P5D\n  validTo: 2027-01-31\n')],
    issues: [
      [
        'content/periods.yaml:5  period-not-in-force',
        'нашли: «storage» действует по 2027-01-31, а его называет content/articles/delivery/where.mdx',
        'как исправить: допишите версию срока на эти дни или назовите другой срок',
      ],
    ],
  },
  {
    kind: 'fact-not-in-force',
    what: 'a fact that ends, and no other follows',
    edits: [replace('facts/facts.yaml', 'section: delivery\n', 'section: delivery\n  validTo: 2026-12-31\n')],
    issues: [
      [
        'content/articles/delivery/where.mdx:6  fact-not-in-force (предупреждение)',
        'нашли: «can-1» в facts[0] действует по 2026-12-31',
        'как исправить: допишите следующую версию факта или поправьте страницу и её facts',
      ],
      [
        'content/departments/operator.yaml:7  fact-not-in-force (предупреждение)',
        'нашли: «can-1» в facts[0] действует по 2026-12-31',
        'как исправить: допишите следующую версию факта или поправьте страницу и её facts',
      ],
      [
        'content/tree/outcomes/ask.mdx:12  fact-not-in-force (предупреждение)',
        'нашли: «can-1» в facts[0] действует по 2026-12-31',
        'как исправить: допишите следующую версию факта или поправьте страницу и её facts',
      ],
    ],
    total: 'Всего: 3 предупреждения в 3 файлах.',
  },
  {
    kind: 'fact-not-in-force',
    what: 'an article that rests only on what is not yet so',
    edits: [
      replace('facts/facts.yaml', '- id: can-1', COMING_FACT),
      replace('articles/delivery/where.mdx', 'facts: [can-1]', 'facts: [can-2]'),
      replace('articles/delivery/speed-up.mdx', 'facts: [cannot-1]', 'facts: [cannot-1, can-1]'),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:6  fact-not-in-force (предупреждение)',
        'нашли: первый из фактов страницы начинает действовать 2027-01-01',
        'как исправить: до этого дня поставьте draft: true',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'missing-field',
    what: 'a version below another without a day of its own',
    edits: [
      replace(
        'periods.yaml',
        '- { id: reply,',
        '- { id: storage, title: срок хранения, text: 7 дней, min: P7D, max: P7D, calendar: calendar, sample: true }\n- { id: reply,',
      ),
      replace(
        'periods.yaml',
        '  text: 2–5 дней',
        '  title: срок хранения\n  validFrom: 2026-01-01\n  text: 2–5 дней',
      ),
    ],
    issues: [
      [
        'content/periods.yaml:9  missing-field',
        'нашли: нет поля «validFrom», а «storage» есть и выше',
        'ждали: день, с которого действует эта версия',
        'как исправить: допишите validFrom или поправьте прежнюю запись вместо новой',
      ],
    ],
  },
];
