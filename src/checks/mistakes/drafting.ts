import { replace, type Edit, type Mistake } from './mistake.ts';

const ARTICLE = 'articles/delivery/speed-up.mdx';
const OUTAGE = 'notices/2026-11-24-outage.yaml';
const NOTE = 'как исправить: скажите спокойно: строчными буквами, с одним знаком и без смайликов';
const PERIOD = 'как исправить: поправьте text, min, max или calendar';

/** A paragraph more at the head of an article: line 29. */
const withParagraph = (text: string): Edit =>
  replace(ARTICLE, 'Заказ хранится, а', `${text}\n\nЗаказ хранится, а`);

/** What is left unfinished, loud, or at odds with itself or the calendar while somebody writes. */
export const draftingMistakes: readonly Mistake[] = [
  {
    kind: 'review-order',
    what: 'a page to be checked before it was',
    edits: [replace('articles/delivery/where.mdx', 'reviewBy: 2027-05-20', 'reviewBy: 2026-05-20')],
    issues: [
      [
        'content/articles/delivery/where.mdx:25  review-order',
        'нашли: «2026-05-20» в reviewBy',
        'ждали: не раньше reviewed: 2026-11-20',
        'как исправить: поправьте reviewed или reviewBy',
      ],
    ],
  },
  {
    kind: 'conflict-markers',
    what: 'both versions of a line',
    edits: [
      replace(
        'site.yaml',
        'brand: Лавка',
        '<<<<<<< HEAD\nbrand: Лавка\n=======\nbrand: Полка\n>>>>>>> other',
      ),
    ],
    issues: [
      [
        'content/site.yaml:1  conflict-markers',
        'нашли: «<<<<<<< HEAD»',
        'как исправить: оставьте одну из двух и удалите строки, которые начинаются с <<<<<<<, ======= и >>>>>>>',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'quotes inside of quotes',
    edits: [replace('tree/questions/status.yaml', 'hint: Статус написан', 'hint: "Статус "в пути" написан"')],
    issues: [
      [
        'content/tree/questions/status.yaml:2  yaml-syntax',
        'нашли: «hint: "Статус "в пути" написан" под номером заказа»',
        'ждали: текст в двойных кавычках, внутри — «ёлочки»',
        'как исправить: замените строку на hint: "Статус «в пути» написан под номером заказа"',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'a quotation that is not closed',
    edits: [replace(ARTICLE, 'question: ', 'question: "')],
    issues: [
      [
        `content/${ARTICLE}:4  yaml-syntax`,
        'нашли: «question: "Можно ли ускорить доставку?»',
        'ждали: кавычка в конце, если она есть в начале',
        'как исправить: замените строку на question: "Можно ли ускорить доставку?"',
      ],
    ],
  },
  {
    kind: 'wrong-value',
    what: 'a word of the page for a word of the file',
    edits: [replace('tree/outcomes/ask.mdx', 'urgency: today', 'urgency: сегодня')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:6  wrong-value',
        'нашли: «сегодня» в urgency',
        'ждали: now (сейчас), today (сегодня), days (на днях), wait (ждать)',
        'похоже: today',
        'как исправить: выберите значение из списка',
      ],
    ],
  },
  {
    kind: 'wrong-size',
    what: 'the number of a template in a page that has one',
    edits: [replace(ARTICLE, 'number: 2', 'number: 0')],
    issues: [
      [
        `content/${ARTICLE}:2  wrong-size`,
        'нашли: «0» в number',
        'ждали: номер страницы: 2',
        'как исправить: number: 2',
      ],
    ],
  },
  {
    kind: 'heading-level',
    what: 'a second title',
    edits: [withParagraph('# Что делать {#what}')],
    issues: [
      [
        `content/${ARTICLE}:29  heading-level`,
        'нашли: # Что делать',
        'ждали: ##',
        'как исправить: поставьте столько решёток, сколько ждут',
      ],
    ],
  },
  {
    kind: 'heading-level',
    what: 'a level left out',
    edits: [withParagraph('## Что делать {#what}\n\n#### Шаги {#steps}')],
    issues: [
      [
        `content/${ARTICLE}:31  heading-level`,
        'нашли: #### Шаги',
        'ждали: ###',
        'как исправить: поставьте столько решёток, сколько ждут',
      ],
    ],
  },
  {
    kind: 'own-link',
    what: 'a whole address',
    edits: [withParagraph('Смотрите, [кто решает](https://help.shop.example/otdely/#top).')],
    issues: [
      [
        `content/${ARTICLE}:29  own-link`,
        'нашли: «https://help.shop.example/otdely/#top»',
        'ждали: /otdely/#top',
        'как исправить: оставьте от адреса путь: он работает на любом сайте',
      ],
    ],
  },
  {
    kind: 'own-link',
    what: 'an address of this computer',
    edits: [withParagraph('Смотрите, [кто решает](http://localhost:4321/otdely/).')],
    issues: [
      [
        `content/${ARTICLE}:29  own-link`,
        'нашли: «http://localhost:4321/otdely/»',
        'ждали: /otdely/',
        'как исправить: оставьте от адреса путь: он работает на любом сайте',
      ],
    ],
  },
  {
    kind: 'unfinished',
    what: 'a gap of the template',
    edits: [
      replace(ARTICLE, 'Можно ли ускорить доставку?', 'Можно ли ‹что›?'),
      replace(ARTICLE, '- ускорить 1\n', '- ‹как это называют люди›\n'),
      withParagraph('TODO: спросить отдел доставки'),
    ],
    issues: [
      [
        `content/${ARTICLE}:4  unfinished`,
        'нашли: «‹что›» в question',
        'как исправить: допишите или удалите',
      ],
      [
        `content/${ARTICLE}:11  unfinished`,
        'нашли: «‹как это называют люди›» в aliases[0]',
        'как исправить: допишите или удалите',
      ],
      [`content/${ARTICLE}:29  unfinished`, 'нашли: «TODO»', 'как исправить: допишите или удалите'],
    ],
    total: 'Всего: 3 ошибки в 1 файле.',
  },
  {
    kind: 'unfinished',
    what: 'an article without a text',
    edits: [
      replace(
        ARTICLE,
        'Заказ хранится, а [о статусе](/otvety/delivery/where/#what-to-do) сказано отдельно.',
        '',
      ),
    ],
    issues: [
      [
        `content/${ARTICLE}:28  unfinished`,
        'нашли: статья без текста',
        'как исправить: допишите или удалите',
      ],
    ],
  },
  {
    kind: 'loud-text',
    what: 'capitals, marks and pictures',
    edits: [
      replace(ARTICLE, 'Можно ли ускорить доставку?', 'МОЖНО ЛИ УСКОРИТЬ ДОСТАВКУ?'),
      withParagraph('Нельзя!! 😡'),
    ],
    issues: [
      [`content/${ARTICLE}:4  loud-text`, 'нашли: «МОЖНО ЛИ УСКОРИТЬ ДОСТАВКУ?» в question', NOTE],
      [`content/${ARTICLE}:29  loud-text`, 'нашли: «!!»', NOTE],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'period-differs',
    what: 'days that the words do not name',
    edits: [replace('periods.yaml', 'text: 2–5 дней', 'text: 10–20 дней')],
    issues: [
      [
        'content/periods.yaml:3  period-differs',
        'нашли: «P2D» в min',
        'ждали: P10D, как в text: «10–20 дней»',
        PERIOD,
      ],
      [
        'content/periods.yaml:4  period-differs',
        'нашли: «P5D» в max',
        'ждали: P20D, как в text: «10–20 дней»',
        PERIOD,
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'period-differs',
    what: 'working days by the words, calendar days by the field',
    edits: [replace('periods.yaml', 'text: 2–5 дней', 'text: 2–5 рабочих дней')],
    issues: [
      [
        'content/periods.yaml:5  period-differs',
        'нашли: «calendar» в calendar',
        'ждали: working, как в text: «2–5 рабочих дней»',
        PERIOD,
      ],
    ],
  },
  {
    kind: 'period-differs',
    what: 'a least above the most',
    edits: [replace('periods.yaml', 'min: P2D', 'min: P9D')],
    issues: [
      ['content/periods.yaml:3  period-differs', 'нашли: «P9D» в min', 'ждали: не больше max: P5D', PERIOD],
    ],
  },
  {
    kind: 'future-date',
    what: 'a review of next month',
    edits: [replace(ARTICLE, 'reviewed: 2026-11-20', 'reviewed: 2026-12-20')],
    issues: [
      [
        `content/${ARTICLE}:25  future-date (предупреждение)`,
        'нашли: «2026-12-20» в reviewed',
        'ждали: не позже 2026-11-20',
        'как исправить: поправьте день: это уже сделано',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'notice-over',
    what: 'a notice of last week',
    edits: [
      replace(OUTAGE, 'from: 2026-11-24', 'from: 2026-11-10'),
      replace(OUTAGE, 'until: 2026-11-24', 'until: 2026-11-11'),
    ],
    issues: [
      [
        `content/${OUTAGE}:4  notice-over (предупреждение)`,
        'нашли: кончилось 2026-11-11',
        'как исправить: удалите файл',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'notice-long',
    what: 'a notice of a year',
    edits: [replace(OUTAGE, 'until: 2026-11-24', 'until: 2027-11-24')],
    issues: [
      [
        `content/${OUTAGE}:4  notice-long (предупреждение)`,
        'нашли: 365 дней',
        'ждали: не больше 31',
        'как исправить: поправьте until или напишите об этом статью',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'own-link',
    what: 'the address of this site in a field',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        'видно в карточке, а ещё',
        'видно на https://help.shop.example/svyaz/, а ещё',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:5  own-link',
        'нашли: «https://help.shop.example/svyaz/,» в answer',
        'как исправить: уберите адрес: ссылку на страницу сайт поставит сам',
      ],
    ],
  },
  {
    kind: 'unfinished',
    what: 'a dash for a reason',
    edits: [replace('tree/outcomes/ask.mdx', 'why: Где заказ, видит оператор.', 'why: "-"')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:7  unfinished',
        'нашли: «-» в why',
        'как исправить: допишите или удалите',
      ],
    ],
  },
  {
    kind: 'review-far',
    what: 'a year mistyped',
    edits: [replace('articles/delivery/where.mdx', 'reviewBy: 2027-05-20', 'reviewBy: 2072-05-20')],
    issues: [
      [
        'content/articles/delivery/where.mdx:25  review-far (предупреждение)',
        'нашли: «2072-05-20» в reviewBy',
        'ждали: не позже 2028-11-19',
        'как исправить: поправьте год в reviewBy',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
];
