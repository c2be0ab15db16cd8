import { copy, remove, replace, write, type Mistake } from './mistake.ts';

const WHERE = 'articles/delivery/where.mdx';
const QUESTION = 'question: Где мой заказ?';
const QUOTED_START = 'текст в кавычках: такой знак в начале значит в YAML другое';
const SAME_INDENT = 'такой же отступ, как у соседних строк';
const IN_LINE = 'начните строку с того же места, что и соседние';

/** What is written otherwise than YAML reads it: file, right and wrong text, line, found, expected, fix. */
const YAML_TRAPS: readonly (readonly [
  what: string,
  path: string,
  from: string,
  to: string,
  line: number,
  found: string,
  expected: string,
  fix: string,
])[] = [
  ...['*Где*', '&Где', '!Где', '@Где', '`Где`', '%Где', '> Где', '| Где', '- Где', '? Где'].map(
    (start) =>
      [
        `a text that begins with «${start.charAt(0)}»`,
        WHERE,
        QUESTION,
        `question: ${start} мой заказ?`,
        4,
        `«question: ${start} мой заказ?»`,
        QUOTED_START,
        `замените строку на question: "${start} мой заказ?"`,
      ] as const,
  ),
  [
    'a tag that would make code of a text',
    WHERE,
    QUESTION,
    'question: !!js/function "() => 1"',
    4,
    '«question: !!js/function "() => 1"»',
    QUOTED_START,
    'замените строку на question: "!!js/function «() => 1»"',
  ],
  [
    'quotes in quotes',
    WHERE,
    QUESTION,
    'question: "Где "мой" заказ?"',
    4,
    '«question: "Где "мой" заказ?"»',
    'текст в двойных кавычках, внутри — «ёлочки»',
    'замените строку на question: "Где «мой» заказ?"',
  ],
  [
    'a quotation left open',
    WHERE,
    QUESTION,
    'question: "Где мой заказ?',
    4,
    '«question: "Где мой заказ?»',
    'кавычка в конце, если она есть в начале',
    'замените строку на question: "Где мой заказ?"',
  ],
  [
    'a mention at the beginning of a text',
    'notices/2026-11-24-outage.yaml',
    "'{{channel:chat}} отвечает дольше обычного'",
    '{{channel:chat}} отвечает дольше обычного',
    1,
    '«text: {{channel:chat}} отвечает дольше обычного»',
    'текст в двойных кавычках, внутри — «ёлочки»',
    'замените строку на text: "{{channel:chat}} отвечает дольше обычного"',
  ],
  [
    'a mention alone in a list',
    'departments/operator.yaml',
    '[Находит заказ]',
    '[{{period:reply}}]',
    2,
    '«solves: [{{period:reply}}]»',
    'текст с {{…}} в кавычках',
    'возьмите {{…}} в кавычки: "{{…}}"',
  ],
  [
    'no space after a colon',
    WHERE,
    'kind: can',
    'kind:can',
    3,
    '«kind:can»',
    'пробел после двоеточия',
    'замените строку на kind: can',
  ],
  [
    'no space after a hyphen',
    'tree/questions/root.yaml',
    '  - помогите 1',
    '  -помогите 1',
    6,
    '«-помогите 1»',
    'пробел после дефиса',
    'замените строку на   - помогите 1',
  ],
  [
    'a tab',
    'tree/questions/root.yaml',
    '  - помогите 1',
    '\t- помогите 1',
    6,
    '«- помогите 1»',
    'отступ пробелами, а не табуляцией',
    'замените табуляцию в начале строки пробелами',
  ],
  [
    'an item out of line',
    'tree/questions/root.yaml',
    '  - помогите 2',
    '   - помогите 2',
    7,
    '«- помогите 2»',
    SAME_INDENT,
    IN_LINE,
  ],
  [
    'a field too far to the right',
    'periods.yaml',
    '  min: P2D',
    '   min: P2D',
    3,
    '«min: P2D»',
    SAME_INDENT,
    IN_LINE,
  ],
  [
    'a field too far to the left',
    'periods.yaml',
    '  min: P2D',
    'min: P2D',
    3,
    '«min: P2D»',
    SAME_INDENT,
    IN_LINE,
  ],
  [
    'a bracket left open',
    WHERE,
    'facts: [can-1]',
    'facts: [can-1',
    6,
    '«facts: [can-1»',
    'закрытая скобка',
    'замените строку на facts: [can-1]',
  ],
  [
    'a second set of fields',
    'redirects.yaml',
    'since: 2026-11-20 }\n',
    'since: 2026-11-20 }\n---\n',
    2,
    '«---»',
    'поля без --- между ними',
    'удалите строку ---',
  ],
];

/** Files out of place, missing or unreadable. */
export const fileMistakes: readonly Mistake[] = [
  {
    kind: 'misplaced-file',
    what: 'an ending in capitals',
    edits: [write('articles/delivery/late.MDX', '---\n---\n')],
    issues: [
      [
        'content/articles/delivery/late.MDX:1  misplaced-file',
        'нашли: «content/articles/delivery/late.MDX»',
        'ждали: content/articles/delivery/late.mdx',
        'как исправить: перенесите или переименуйте файл',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'an article outside of sections',
    edits: [write('articles/late.mdx', '---\n---\n')],
    issues: [
      [
        'content/articles/late.mdx:1  misplaced-file',
        'нашли: «content/articles/late.mdx»',
        'ждали: content/articles/‹раздел›/‹имя›.mdx, content/tree/outcomes/‹имя›.mdx',
        'как исправить: перенесите или переименуйте файл',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'a folder that is misspelt',
    edits: [copy('messages/ask.md', 'message/ask.md'), remove('messages/ask.md')],
    issues: [
      [
        'content/message/ask.md:1  misplaced-file',
        'нашли: «content/message/ask.md»',
        'ждали: content/messages/ask.md',
        'как исправить: перенесите или переименуйте файл',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'an outcome of the wrong kind of file',
    edits: [copy('tree/outcomes/wait.mdx', 'tree/outcomes/wait.yaml'), remove('tree/outcomes/wait.mdx')],
    issues: [
      [
        'content/tree/outcomes/wait.yaml:1  misplaced-file',
        'нашли: «content/tree/outcomes/wait.yaml»',
        'ждали: content/tree/outcomes/wait.mdx',
        'как исправить: перенесите или переименуйте файл',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'a copy as a browser names it',
    edits: [copy('articles/delivery/speed-up.mdx', 'articles/delivery/speed-up (1).mdx')],
    issues: [
      [
        'content/articles/delivery/speed-up (1).mdx:1  misplaced-file',
        'нашли: «content/articles/delivery/speed-up (1).mdx»',
        'ждали: content/articles/delivery/speed-up-1.mdx',
        'как исправить: перенесите или переименуйте файл',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'a page as a notepad saves it',
    edits: [
      copy('articles/delivery/speed-up.mdx', 'articles/delivery/speed-up.mdx.txt'),
      remove('articles/delivery/speed-up.mdx'),
    ],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx.txt:1  misplaced-file',
        'нашли: «content/articles/delivery/speed-up.mdx.txt»',
        'ждали: content/articles/delivery/speed-up.mdx',
        'как исправить: перенесите или переименуйте файл',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'a name in Russian',
    edits: [write('facts/Новые факты.yaml', '[]\n')],
    issues: [
      [
        'content/facts/Новые факты.yaml:1  misplaced-file',
        'нашли: «content/facts/Новые факты.yaml»',
        'ждали: content/facts/novye-fakty.yaml',
        'как исправить: перенесите или переименуйте файл',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'a document',
    edits: [write('rules.docx', '')],
    issues: [
      [
        'content/rules.docx:1  misplaced-file',
        'нашли: «content/rules.docx»',
        'ждали: файлы .mdx, .md и .yaml; рядом со статьями картинки .png, .jpg, .webp, .avif и .svg',
        'как исправить: удалите файл',
      ],
    ],
  },
  {
    kind: 'missing-file',
    what: 'a registry deleted',
    edits: [remove('owners.yaml')],
    issues: [['content/owners.yaml:1  missing-file', 'нашли: файла нет', 'как исправить: верните файл']],
  },
  {
    kind: 'missing-lock',
    what: 'the list of all that was published deleted',
    edits: [remove('permalinks.lock.json')],
    issues: [
      [
        'content/permalinks.lock.json:1  missing-lock',
        'нашли: файла нет',
        'как исправить: верните файл из истории: без него никто не заметит, что опубликованный адрес пропал. Новый магазин начинает его заново: npm run adopt',
      ],
    ],
  },
  {
    kind: 'wrong-encoding',
    what: 'letters that a program has lost',
    edits: [replace('messages/ask.md', 'Здравствуйте', 'Здра\uFFFDствуйте')],
    issues: [
      [
        'content/messages/ask.md:1  wrong-encoding',
        'нашли: знаки, которые не прочесть: «\uFFFD»',
        'ждали: кодировка UTF-8',
        'как исправить: сохраните файл в UTF-8: в Блокноте «Сохранить как», внизу «Кодировка»',
      ],
    ],
  },
  {
    kind: 'large-file',
    what: 'a message of a hundred pages',
    edits: [replace('messages/ask.md', 'Здравствуйте', 'Слово, '.repeat(10_000))],
    issues: [
      [
        'content/messages/ask.md:1  large-file',
        'нашли: 121 КБ',
        'ждали: не больше 100 КБ',
        'как исправить: разделите его на несколько или удалите лишнее',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'braces in braces, of which each pair takes a parser twice as long',
    edits: [
      replace(
        'tree/questions/root.yaml',
        'title: Что случилось?',
        `title: ${'{'.repeat(60)}${'}'.repeat(60)}`,
      ),
    ],
    issues: [
      [
        'content/tree/questions/root.yaml:1  yaml-syntax',
        `нашли: «title: ${'{'.repeat(52)}…»`,
        'ждали: текст с {{…}} в кавычках',
        `как исправить: замените строку на title: "${'{'.repeat(60)}${'}'.repeat(60)}"`,
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'a colon inside a text',
    edits: [replace('tree/questions/root.yaml', 'title: Что случилось?', 'title: Вопрос: что случилось?')],
    issues: [
      [
        'content/tree/questions/root.yaml:1  yaml-syntax',
        'нашли: «title: Вопрос: что случилось?»',
        'ждали: текст в кавычках: двоеточие с пробелом начинает новое поле',
        'как исправить: замените строку на title: "Вопрос: что случилось?"',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'the same field twice',
    edits: [replace('articles/delivery/where.mdx', 'kind: can\n', 'kind: can\nkind: can\n')],
    issues: [
      [
        'content/articles/delivery/where.mdx:4  yaml-syntax',
        'нашли: «kind: can»',
        'ждали: каждое поле один раз',
        'как исправить: оставьте одну строку из двух: поле «kind» есть и в строке 3',
      ],
    ],
  },
  ...YAML_TRAPS.map(([what, path, from, to, line, found, expected, fix]): Mistake => ({
    kind: 'yaml-syntax',
    what,
    edits: [replace(path, from, to)],
    issues: [
      [
        `content/${path}:${String(line)}  yaml-syntax`,
        `нашли: ${found}`,
        `ждали: ${expected}`,
        `как исправить: ${fix}`,
      ],
    ],
  })),
  {
    kind: 'yaml-syntax',
    what: 'values with names, which unfold without end',
    edits: [write('redirects.yaml', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n')],
    issues: [
      [
        'content/redirects.yaml:1  yaml-syntax',
        'нашли: «a: &a [x, x]»',
        'ждали: значения без имён',
        'как исправить: уберите имена с «&» и «*», повторите само значение',
      ],
    ],
  },
  {
    kind: 'wrong-encoding',
    what: 'letters read in the wrong encoding and saved so',
    edits: [
      replace(
        'messages/ask.md',
        'Здравствуйте',
        new TextDecoder('windows-1251').decode(Buffer.from('Здравствуйте')),
      ),
    ],
    issues: [
      [
        'content/messages/ask.md:8  wrong-encoding',
        'нашли: «Р—РґСЂР°РІСЃС‚РІСѓР№С‚Рµ»',
        'ждали: русские буквы',
        'похоже: Здравствуйте',
        'как исправить: вставьте текст заново: какая-то программа прочла его не в той кодировке',
      ],
    ],
  },
  {
    kind: 'no-front-matter',
    what: 'fields that nothing ends',
    edits: [replace(WHERE, 'reviewBy: 2027-05-20\n---', 'reviewBy: 2027-05-20')],
    issues: [
      [
        `content/${WHERE}:25  no-front-matter`,
        'нашли: поля, под которыми нет ---',
        'ждали: ---',
        'как исправить: добавьте под последним полем строку ---',
      ],
    ],
  },
  ...['\n---', ' ---', '----', '———'].map((begun): Mistake => ({
    kind: 'no-front-matter',
    what: `a file that begins with ${JSON.stringify(begun)}`,
    edits: [replace(WHERE, '---', begun)],
    issues: [
      [
        `content/${WHERE}:1  no-front-matter`,
        `нашли: «${begun.trim()}» в строке ${begun.startsWith('\n') ? '2' : '1'}`,
        'ждали: --- первой строкой файла: три дефиса, без пробелов и пустых строк перед ними',
        'как исправить: начните файл строкой ---, ниже поля, под ними снова ---',
      ],
    ],
  })),
  {
    kind: 'no-front-matter',
    what: 'an empty file',
    edits: [write('articles/delivery/late.mdx', '')],
    issues: [
      [
        'content/articles/delivery/late.mdx:1  no-front-matter',
        'нашли: пустой файл',
        'ждали: ---',
        'как исправить: начните файл строкой ---, ниже поля, под ними снова ---',
      ],
    ],
  },
  {
    kind: 'no-front-matter',
    what: 'a page without fields',
    edits: [write('articles/delivery/late.mdx', 'Текст без полей\n')],
    issues: [
      [
        'content/articles/delivery/late.mdx:1  no-front-matter',
        'нашли: «Текст без полей»',
        'ждали: ---',
        'как исправить: начните файл строкой ---, ниже поля, под ними снова ---',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'a dash for a hyphen in a list',
    edits: [replace(WHERE, '  - где заказ 2', '  — где заказ 2')],
    issues: [
      [
        'content/articles/delivery/where.mdx:11  yaml-syntax',
        'нашли: «— где заказ 2»',
        'ждали: дефис вместо тире',
        'как исправить: замените строку на   - где заказ 2',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'two fields in one line',
    edits: [replace(WHERE, 'owner: delivery\n', 'owner: delivery ')],
    issues: [
      [
        'content/articles/delivery/where.mdx:23  yaml-syntax',
        'нашли: «owner: delivery reviewed: 2026-11-20»',
        'ждали: каждое поле на своей строке',
        'как исправить: перенесите на новую строку: reviewed: 2026-11-20',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'quotation marks of our texts around a text with a colon',
    edits: [replace(WHERE, QUESTION, 'question: «Вопрос: где мой заказ?»')],
    issues: [
      [
        'content/articles/delivery/where.mdx:4  yaml-syntax',
        'нашли: «question: «Вопрос: где мой заказ?»»',
        'ждали: текст в кавычках: двоеточие с пробелом начинает новое поле',
        'как исправить: замените строку на question: "Вопрос: где мой заказ?"',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'a number sign inside of a text',
    edits: [replace(WHERE, '  - где заказ 1\n', '  - где заказ #1\n')],
    issues: [
      [
        'content/articles/delivery/where.mdx:10  yaml-syntax',
        'нашли: «- где заказ #1»',
        'ждали: текст с «#» в кавычках; пояснение — с пробелом после «#»',
        'как исправить: замените строку на   - "где заказ #1"',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'a colon inside of braces',
    edits: [replace('tree/questions/root.yaml', 'label: Жду заказ,', 'label: Срок: жду заказ,')],
    issues: [
      [
        'content/tree/questions/root.yaml:3  yaml-syntax',
        'нашли: «- { id: waiting, label: Срок: жду заказ, circumstance: Вы ж…»',
        'ждали: текст в кавычках: двоеточие с пробелом начинает новое поле',
        'как исправить: возьмите значение в кавычки: label: "Срок: жду заказ"',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'an entry without its hyphen',
    edits: [write('facts/more.yaml', '- id: a\n  short: Раз\n\n  id: b\n  short: Два\n')],
    issues: [
      [
        'content/facts/more.yaml:4  yaml-syntax',
        'нашли: «id: b»',
        'ждали: дефис перед первым полем записи',
        'как исправить: замените строку на - id: b',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'an entry that begins too far to the left',
    edits: [replace('tree/questions/status.yaml', '  - { id: on-the-way,', '- { id: on-the-way,')],
    issues: [
      [
        'content/tree/questions/status.yaml:4  yaml-syntax',
        'нашли: «- { id: on-the-way, label: Заказ едет, circumstance: Заказ …»',
        'ждали: такой же отступ, как у соседних строк',
        'как исправить: начните строку с того же места, что и соседние',
      ],
    ],
  },
  {
    kind: 'permalink-lost',
    what: 'an article among outcomes',
    edits: [copy(WHERE, 'tree/outcomes/where.mdx'), remove(WHERE)],
    issues: [
      [
        'content/articles/delivery/where.mdx:1  permalink-lost',
        'нашли: нет страницы А-1',
        'названо в: content/articles/delivery/speed-up.mdx:23, content/articles/delivery/speed-up.mdx:29, content/changes/2026-11-20-where.yaml:3, content/redirects.yaml:1, content/site.yaml:10',
        'ждали: /otvety/delivery/where/',
        'как исправить: верните страницу или добавьте в content/redirects.yaml (вместо /otvety/delivery/ лучше номер страницы, которая отвечает теперь): - { from: /otvety/delivery/where/, to: /otvety/delivery/, since: 2026-11-20 }',
      ],
      [
        'content/tree/outcomes/where.mdx:1  misplaced-file',
        'нашли: «content/tree/outcomes/where.mdx»',
        'ждали: content/articles/‹раздел›/where.mdx',
        'как исправить: перенесите или переименуйте файл',
      ],
    ],
    total: 'Всего: 2 ошибки в 2 файлах.',
  },
  {
    kind: 'misplaced-file',
    what: 'an outcome among articles',
    edits: [copy('tree/outcomes/wait.mdx', 'articles/delivery/wait.mdx'), remove('tree/outcomes/wait.mdx')],
    issues: [
      [
        'content/articles/delivery/wait.mdx:1  misplaced-file',
        'нашли: «content/articles/delivery/wait.mdx»',
        'ждали: content/tree/outcomes/wait.mdx',
        'как исправить: перенесите или переименуйте файл',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'an ending written twice',
    edits: [
      copy('tree/questions/status.yaml', 'tree/questions/status.yaml.yaml'),
      remove('tree/questions/status.yaml'),
    ],
    issues: [
      [
        'content/tree/questions/status.yaml.yaml:1  misplaced-file',
        'нашли: «content/tree/questions/status.yaml.yaml»',
        'ждали: content/tree/questions/status.yaml',
        'как исправить: перенесите или переименуйте файл',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'what a word processor leaves beside a file',
    edits: [write('articles/delivery/~$where.mdx', 'я')],
    issues: [
      [
        'content/articles/delivery/~$where.mdx:1  misplaced-file',
        'нашли: «content/articles/delivery/~$where.mdx»',
        'как исправить: удалите файл: его оставила программа',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'a picture of a telephone',
    edits: [write('articles/delivery/card.heic', 'я')],
    issues: [
      [
        'content/articles/delivery/card.heic:1  misplaced-file',
        'нашли: «content/articles/delivery/card.heic»',
        'ждали: картинка .png, .jpg, .webp, .avif или .svg рядом со статьёй',
        'как исправить: сохраните картинку в PNG, JPEG или WebP и положите её рядом со статьёй',
      ],
    ],
  },
  {
    kind: 'misplaced-file',
    what: 'a picture beside messages',
    edits: [write('messages/card.png', 'я')],
    issues: [
      [
        'content/messages/card.png:1  misplaced-file',
        'нашли: «content/messages/card.png»',
        'ждали: картинка .png, .jpg, .webp, .avif или .svg рядом со статьёй',
        'как исправить: перенесите картинку в папку статьи: content/articles/‹раздел›/',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'a mention inside of braces',
    edits: [replace('tree/outcomes/ask.mdx', 'Посмотрю заказ и отвечу.', 'Отвечу за {{period:reply}}.')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:10  yaml-syntax',
        'нашли: «reply: { period: reply, text: Отвечу за {{period:reply}}. }»',
        'ждали: текст с {{…}} в кавычках',
        'как исправить: возьмите текст с {{…}} в кавычки',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'an equals sign for a colon',
    edits: [replace('articles/delivery/where.mdx', 'number: 1', 'number = 1')],
    issues: [
      [
        'content/articles/delivery/where.mdx:2  yaml-syntax',
        'нашли: «number = 1»',
        'ждали: двоеточие после названия поля',
        'как исправить: замените строку на number: 1',
      ],
    ],
  },
  {
    kind: 'yaml-syntax',
    what: 'two entries in one line',
    edits: [
      replace(
        'redirects.yaml',
        'since: 2026-11-20 }',
        'since: 2026-11-20 } - { from: /otvety/delivery/older/, to: А-1, since: 2026-11-20 }',
      ),
    ],
    issues: [
      [
        'content/redirects.yaml:1  yaml-syntax',
        'нашли: «- { from: /otvety/delivery/old/, to: А-1, since: 2026-11-20…»',
        'ждали: каждая запись на своей строке',
        'как исправить: перенесите на новую строку: - { from: /otvety/delivery/older/, to: А-1, since: 2026-11-20 }',
      ],
    ],
  },
];
