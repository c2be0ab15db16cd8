import { copy, NOT_WAIT, replace, write, type Edit, type Mistake } from './mistake.ts';

/** Numbers, addresses, ids and questions taken twice. */
export const duplicateMistakes: readonly Mistake[] = [
  {
    kind: 'duplicate-description',
    what: 'two articles that answer in the same words',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        'answer: Где заказ, видно в карточке, а ещё это знаем мы.',
        'description: Ускорить доставку нельзя ни за деньги, ни через нас.\nanswer: Где заказ, видно в карточке, а ещё это знаем мы.',
      ),
      replace(
        'articles/delivery/speed-up.mdx',
        'related:',
        'description: Ускорить доставку нельзя ни за деньги, ни через нас!\nrelated:',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:5  duplicate-description',
        'нашли: description как в content/articles/delivery/speed-up.mdx',
        'как исправить: ответьте иначе или напишите в description, чем статья отличается',
      ],
    ],
  },
  {
    kind: 'description-size',
    what: 'an answer of two words',
    edits: [replace('articles/delivery/where.mdx', ' в карточке, а ещё это знаем мы.', '.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:5  description-size (предупреждение)',
        'нашли: 17 знаков в answer',
        'ждали: от 20 до 160',
        'как исправить: сократите или дополните ответ или напишите description: его показывают вместо ответа',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'duplicate-number',
    what: 'an article with the number of another',
    edits: newArticle('2', 2).slice(0, 1),
    issues: [
      [
        'content/articles/delivery/late.mdx:2  duplicate-number',
        'нашли: номер А-2, уже есть: content/articles/delivery/speed-up.mdx:2',
        'ждали: свободный номер: 3',
        'как исправить: number: 3',
      ],
    ],
  },
  {
    kind: 'duplicate-number',
    what: 'an article with the number of a request that goes first',
    edits: newArticle('3', 3),
    taken: { 'А-3': '41', 'А-4': '41' },
    issues: [
      [
        'content/articles/delivery/late.mdx:2  duplicate-number',
        'нашли: номер А-3 уже в запросе на слияние №41: он пойдёт первым',
        'ждали: свободный номер: 5',
        'как исправить: number: 5',
      ],
    ],
  },
  {
    kind: 'number-new',
    what: 'an article that waits for its number',
    edits: newArticle('новый', 4),
    taken: { 'А-3': '41' },
    issues: [
      [
        'content/articles/delivery/late.mdx:2  number-new',
        'нашли: «новый» в number',
        'ждали: свободный номер: 4',
        'как исправить: number: 4',
      ],
    ],
  },
  {
    kind: 'duplicate-address',
    what: 'an outcome named as a question',
    edits: [
      copy('tree/outcomes/wait.mdx', 'tree/outcomes/status.mdx', ['number: 1', 'number: 3'], ...NOT_WAIT),
      replace(
        'permalinks.lock.json',
        '"1": "/reshenie/wait/",',
        '"1": "/reshenie/wait/", "3": "/reshenie/status/",',
      ),
      replace(
        'tree/journeys.yaml',
        '- { story: Заказ едет',
        '- { story: Жду, answers: [root.waiting], outcome: status }\n- { story: Заказ едет',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/status.mdx:1  duplicate-address',
        'нашли: «/reshenie/status/», уже есть: content/tree/questions/status.yaml:1',
        'как исправить: переименуйте один из файлов',
      ],
    ],
  },
  {
    kind: 'duplicate-id',
    what: 'in a registry',
    edits: [replace('sections.yaml', 'id: returns', 'id: delivery')],
    issues: [
      [
        'content/sections.yaml:2  duplicate-id',
        'нашли: «delivery», уже есть: content/sections.yaml:1',
        'как исправить: дайте другой id',
      ],
    ],
  },
  {
    kind: 'duplicate-id',
    what: 'of topics left to others',
    edits: [
      write(
        'search/elsewhere.yaml',
        `- { id: job, text: Вакансий здесь нет., aliases: [а, б, в, г, д, е, ж, з] }
- { id: job, text: Подработки здесь нет., aliases: [и, к, л, м, н, о, п, р] }
`,
      ),
    ],
    issues: [
      [
        'content/search/elsewhere.yaml:2  duplicate-id',
        'нашли: «job», уже есть: content/search/elsewhere.yaml:1',
        'как исправить: дайте другой id',
      ],
    ],
  },
  {
    kind: 'duplicate-id',
    what: 'of answers',
    edits: [
      replace('tree/questions/status.yaml', 'id: unclear', 'id: on-the-way'),
      replace('permalinks.lock.json', '"on-the-way", "unclear"', '"on-the-way"'),
      replace(
        'tree/journeys.yaml',
        '- { story: Статуса не видно, answers: [root.waiting, status.unclear], outcome: ask }',
        '- { story: Другой вопрос, answers: [root.other], outcome: ask }',
      ),
    ],
    issues: [
      [
        'content/tree/questions/status.yaml:5  duplicate-id',
        'нашли: «on-the-way» в answers[1].id, уже есть: content/tree/questions/status.yaml:4',
        'как исправить: дайте другой id',
      ],
    ],
  },
  {
    kind: 'duplicate-id',
    what: 'of headings',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n## Ещё раз {#what-to-do}\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  duplicate-id',
        'нашли: второй заголовок с id «what-to-do»',
        'как исправить: дайте другой id',
      ],
    ],
  },
  {
    kind: 'reserved-id',
    what: 'an outcome named as the map',
    edits: [
      replace(
        'tree/questions/root.yaml',
        'circumstance: У вас другой вопрос, to: ask',
        'circumstance: У вас другой вопрос, to: karta',
      ),
      copy('tree/outcomes/wait.mdx', 'tree/outcomes/karta.mdx', ['number: 1', 'number: 3'], ...NOT_WAIT),
      replace(
        'permalinks.lock.json',
        '"2": "/reshenie/ask/"',
        '"2": "/reshenie/ask/", "3": "/reshenie/karta/"',
      ),
      replace(
        'tree/journeys.yaml',
        '- { story: Заказ едет',
        '- { story: Другой вопрос, answers: [root.other], outcome: karta }\n- { story: Заказ едет',
      ),
    ],
    issues: [
      [
        'content/tree/outcomes/karta.mdx:1  reserved-id',
        'нашли: «karta»',
        'ждали: другое имя файла',
        'как исправить: переименуйте файл',
      ],
    ],
  },
  {
    kind: 'duplicate-title',
    what: 'two questions of the tree',
    edits: [replace('tree/questions/status.yaml', 'title: Какой статус у заказа?', 'title: Что случилось?')],
    issues: [
      [
        'content/tree/questions/status.yaml:1  duplicate-title',
        'нашли: «Что случилось?», уже есть: content/tree/questions/root.yaml:1',
        'как исправить: назовите вопрос или исход иначе',
      ],
    ],
  },
  {
    kind: 'duplicate-alias',
    what: 'an outcome and an article found by one phrase',
    edits: [replace('tree/outcomes/wait.mdx', '- ждать 2', '- Ускорить, 2!')],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:14  duplicate-alias',
        'нашли: «Ускорить, 2!», уже есть: content/articles/delivery/speed-up.mdx:12',
        'как исправить: оставьте эти слова в aliases той страницы, которая отвечает на них лучше',
      ],
    ],
  },
  {
    kind: 'duplicate-alias',
    what: 'a page of the site and a topic left to others',
    edits: [
      write('search/pages.yaml', 'svyaz: [вакансии]\n'),
      write(
        'search/elsewhere.yaml',
        '- { id: job, text: Вакансий здесь нет., aliases: [вакансии, б, в, г, д, е, ж, з] }\n',
      ),
    ],
    issues: [
      [
        'content/search/pages.yaml:1  duplicate-alias',
        'нашли: «вакансии», уже есть: content/search/elsewhere.yaml:1',
        'как исправить: оставьте эти слова в aliases той страницы, которая отвечает на них лучше',
      ],
    ],
  },
  {
    kind: 'duplicate-question',
    what: 'two articles with one question',
    edits: [
      replace(
        'articles/delivery/speed-up.mdx',
        'question: Можно ли ускорить доставку?',
        'question: Где — мой заказ?',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:4  duplicate-question',
        'нашли: «Где мой заказ?», уже есть: content/articles/delivery/speed-up.mdx:4',
        'как исправить: объедините статьи или задайте вопрос иначе',
      ],
    ],
  },
];

/** An article more with what is written for its number, and another that names it by the number. */
function newArticle(written: string, number: number): readonly Edit[] {
  return [
    copy(
      'articles/delivery/speed-up.mdx',
      'articles/delivery/late.mdx',
      ['number: 2', `number: ${written}`],
      ['question: Можно ли ускорить доставку?', 'question: Можно ли поторопить курьера?'],
      ['answer: Ускорить', 'answer: Поторопить курьера и ускорить'],
    ),
    replace('articles/delivery/where.mdx', 'related: [2]', `related: [2, ${String(number)}]`),
  ];
}
