import { replace, type Edit, type Mistake } from './mistake.ts';

const PERIOD = '<Period id="storage"/>';
const PERIOD_ADVICE = `«${PERIOD}»: прямые кавычки и «/» в конце`;
const SEEN_AS_TYPED = 'как исправить: поправьте или уберите знаки: читатель увидит их в тексте';

/** Puts paragraphs into a body. */
function afterHeading(text: string): Edit {
  return replace('articles/delivery/where.mdx', '{#what-to-do}\n', `{#what-to-do}\n\n${text}\n`);
}

/** Bodies outside of the closed set. */
export const bodyMistakes: readonly Mistake[] = [
  {
    kind: 'mdx-syntax',
    what: 'a component left open',
    edits: [replace('articles/delivery/where.mdx', '</Note>\n', '')],
    issues: [
      [
        'content/articles/delivery/where.mdx:37  mdx-syntax',
        'нашли: «<Note>»',
        'ждали: </Note> после текста',
        'как исправить: допишите ниже </Note> отдельной строкой, между пустыми',
      ],
    ],
  },
  {
    kind: 'mdx-syntax',
    what: 'an address in angle brackets',
    edits: [afterHeading('<https://shop.example>')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-syntax',
        'нашли: «<https://shop.example>»',
        'ждали: ссылка в виде [текст](адрес)',
        'как исправить: [текст ссылки](https://shop.example)',
      ],
    ],
  },
  ...(
    [
      ['a component left open', '<Period id="storage"> тут', PERIOD_ADVICE, PERIOD],
      ['a component without quotes', '<Period id=storage/> тут', PERIOD_ADVICE, PERIOD],
      ['quotes of a word processor', '<Period id=«storage»/> тут', PERIOD_ADVICE, PERIOD],
      [
        'the end of nothing',
        '</Note>',
        '<Note> перед </Note>',
        'поставьте <Note> перед текстом или уберите </Note>',
      ],
      [
        'a comment',
        '<!-- Дописать -->',
        'текст без комментариев',
        'удалите комментарий: читатель его не увидит',
      ],
      ['a mail address', '<kto@gde.ru>', 'канал вместо почты', '<Channel id="…"/>'],
      ['a brace', 'Скобка { тут', 'текст без фигурных скобок', 'уберите фигурную скобку'],
      [
        'less than a number',
        'Ждите <5 минут',
        'текст без знака «<»',
        'уберите «<» или замените словом; бывают только Period, Channel, Steps, Note, Message, Article',
      ],
    ] as const
  ).map(([what, line, expected, fix]): Mistake => ({
    kind: 'mdx-syntax',
    what,
    edits: [afterHeading(line)],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-syntax',
        `нашли: «${line}»`,
        `ждали: ${expected}`,
        `как исправить: ${fix}`,
      ],
    ],
  })),
  {
    kind: 'mdx-syntax',
    what: 'quotations in quotations without end',
    edits: [afterHeading(`${'> '.repeat(3000)}так`)],
    issues: [
      [
        'content/articles/delivery/where.mdx:27  mdx-syntax',
        'нашли: вложенность без конца',
        'ждали: списки и цитаты, вложенные не глубже двадцати',
        'как исправить: уберите отступы и знаки «>» в начале строк',
      ],
    ],
  },
  {
    kind: 'mdx-expression',
    what: 'a mention as other texts have them',
    edits: [afterHeading('Ждите {{period:storage}}.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-expression',
        'нашли: «{{period:storage}}»',
        'как исправить: <Period id="storage"/>',
      ],
    ],
  },
  {
    kind: 'mdx-attribute',
    what: 'the number as readers write it',
    edits: [afterHeading('Смотрите <Article number="А-2"/>.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-attribute',
        'нашли: «А-2» в <Article>',
        'ждали: number="2"',
        'как исправить: поправьте атрибут',
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'a component with a space in front of its name',
    edits: [afterHeading('Ждите < Period id="storage"/>.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «Ждите < Period id="storage"/>.»',
        'ждали: компонент без пробела после «<»',
        SEEN_AS_TYPED,
      ],
    ],
  },
  {
    kind: 'mdx-import',
    what: 'an import',
    edits: [afterHeading("import Chart from '../../chart.js'")],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-import',
        "нашли: «import Chart from '../../chart.js'»",
        'как исправить: удалите строку: компоненты доступны и без import',
      ],
    ],
  },
  {
    kind: 'mdx-export',
    what: 'an export',
    edits: [afterHeading('export const price = 1')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-export',
        'нашли: «export const price = 1»',
        'как исправить: удалите строку',
      ],
    ],
  },
  {
    kind: 'mdx-expression',
    what: 'in a sentence',
    edits: [afterHeading('Срок {process.env.HOME}.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-expression',
        'нашли: «{process.env.HOME}»',
        'как исправить: уберите фигурные скобки; срок вставляют так: <Period id="…"/>',
      ],
    ],
  },
  {
    kind: 'mdx-expression',
    what: 'in an attribute',
    edits: [replace('articles/delivery/where.mdx', '<Article number="2" />', '<Article number={2} />')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  mdx-expression',
        'нашли: «number={2}» в <Article>',
        'ждали: number="2"',
        'как исправить: уберите фигурные скобки; срок вставляют так: <Period id="…"/>',
      ],
    ],
  },
  {
    kind: 'mdx-expression',
    what: 'spread into a component',
    edits: [replace('articles/delivery/where.mdx', '<Note>', '<Note {...props}>')],
    issues: [
      [
        'content/articles/delivery/where.mdx:37  mdx-expression',
        'нашли: «{...props}» в <Note>',
        'как исправить: уберите фигурные скобки; срок вставляют так: <Period id="…"/>',
      ],
    ],
  },
  {
    kind: 'mdx-html',
    what: 'a tag',
    edits: [afterHeading('<div>Текст</div>')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-html',
        'нашли: «<div>»',
        'как исправить: уберите тег; есть Markdown и компоненты Period, Channel, Steps, Note, Message, Article',
      ],
    ],
  },
  ...[
    ['a script', '<script>alert(1)</script>', 'script'],
    ['a frame', '<iframe src="https://evil.example/"></iframe>', 'iframe'],
  ].map(([what = '', text = '', tag = '']): Mistake => ({
    kind: 'mdx-html',
    what,
    edits: [afterHeading(text)],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-html',
        `нашли: «<${tag}>»`,
        'как исправить: уберите тег; есть Markdown и компоненты Period, Channel, Steps, Note, Message, Article',
      ],
    ],
  })),
  {
    kind: 'mdx-html',
    what: 'a picture with a handler',
    edits: [afterHeading('<img src="x" onerror="alert(1)" />')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-html',
        'нашли: «<img>»',
        'ждали: ![что на ней](./имя-файла)',
        'как исправить: загрузите картинку в папку статьи (Add file → Upload files) и вставьте её по имени',
      ],
    ],
  },
  {
    kind: 'mdx-attribute',
    what: 'a handler of a component',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '<Period id="storage" />',
        '<Period id="storage" onclick="alert(1)" />',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:32  mdx-attribute',
        'нашли: «onclick» в <Period>',
        'ждали: id',
        'как исправить: поправьте атрибут',
      ],
    ],
  },
  {
    kind: 'mdx-component',
    what: 'a misspelt component',
    edits: [afterHeading('<Notes />')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-component',
        'нашли: «<Notes>»',
        'ждали: Period, Channel, Steps, Note, Message, Article',
        'похоже: Note',
        'как исправить: поправьте название или уберите компонент',
      ],
    ],
  },
  {
    kind: 'mdx-attribute',
    what: 'unknown',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '<Period id="storage" />',
        '<Period id="storage" style="color: red" />',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:32  mdx-attribute',
        'нашли: «style» в <Period>',
        'ждали: id',
        'как исправить: поправьте атрибут',
      ],
    ],
  },
  {
    kind: 'mdx-attribute',
    what: 'missing',
    edits: [replace('articles/delivery/where.mdx', '<Channel id="chat" />', '<Channel />')],
    issues: [
      [
        'content/articles/delivery/where.mdx:33  mdx-attribute',
        'нашли: <Channel> без id',
        'ждали: id="…"',
        'как исправить: поправьте атрибут',
      ],
    ],
  },
  ...[
    [
      'a note among words',
      'Слово <Note>важно</Note>.',
      '<Note> среди слов',
      '<Note> с новой строки, пустые строки до и после',
    ],
    [
      'a message among words',
      'Пишите: <Message id="ask" />.',
      '<Message> среди слов',
      '<Message> с новой строки, пустые строки до и после',
    ],
    [
      'words in a value',
      'Хранится <Period id="storage">долго</Period>.',
      'текст внутри <Period>',
      '<Period id="…"/>',
    ],
    [
      'steps without numbers',
      '<Steps>\n\n- Раз\n\n</Steps>',
      '<Steps> не с одним списком',
      'внутри <Steps> один список «1. …»',
    ],
    [
      'words beside steps',
      '<Steps>\n\nСделайте так:\n\n1. Раз\n\n</Steps>',
      '<Steps> не с одним списком',
      'внутри <Steps> один список «1. …»',
    ],
    ['an empty note', '<Note></Note>', 'пустой <Note>', 'текст внутри <Note>'],
  ].map(([what = '', text = '', found = '', expected = '']): Mistake => ({
    kind: 'mdx-nesting',
    what,
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        `## Что сделать {#what-to-do}\n\n${text}\n`,
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-nesting',
        `нашли: ${found}`,
        `ждали: ${expected}`,
        'как исправить: переставьте компонент',
      ],
    ],
  })),
  {
    kind: 'mdx-nesting',
    what: 'a note in a note',
    edits: [afterHeading('<Note>\n\n- Раз\n\n  <Note>\n\n  Два\n\n  </Note>\n\n</Note>')],
    issues: [
      [
        'content/articles/delivery/where.mdx:34  mdx-nesting',
        'нашли: <Note> внутри <Note>',
        'ждали: один после другого',
        'как исправить: переставьте компонент',
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'a table',
    edits: [afterHeading('| способ | **срок** |\n| --- | --- |\n| курьер | день |')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «| способ |»',
        'ждали: список вместо таблицы',
        SEEN_AS_TYPED,
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'what GitHub strikes out',
    edits: [afterHeading('Это ~~больше не~~ так.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «Это ~~больше не~~ так.»',
        'ждали: текст без зачёркивания',
        SEEN_AS_TYPED,
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'a list with ticks',
    edits: [afterHeading('- [ ] проверить срок\n- [x] проверить номер')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «[ ] проверить срок»',
        'ждали: - пункт: список без галочек',
        SEEN_AS_TYPED,
      ],
      [
        'content/articles/delivery/where.mdx:31  raw-markup',
        'нашли: «[x] проверить номер»',
        'ждали: - пункт: список без галочек',
        SEEN_AS_TYPED,
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'raw-markup',
    what: 'a footnote',
    edits: [afterHeading('Проверьте срок[^1].\n\n[^1]: Он в карточке.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «Проверьте срок[^1].»',
        'ждали: пояснение в самом тексте',
        SEEN_AS_TYPED,
      ],
      [
        'content/articles/delivery/where.mdx:32  raw-markup',
        'нашли: «[^1]: Он в карточке.»',
        'ждали: пояснение в самом тексте',
        SEEN_AS_TYPED,
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'raw-markup',
    what: 'a bare address',
    edits: [afterHeading('Всё на https://shop.example/a/.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «Всё на https://shop.example/a/.»',
        'ждали: [текст](адрес)',
        SEEN_AS_TYPED,
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'addresses in addresses, of which a pattern may try each end',
    edits: [afterHeading('http://'.repeat(6_000))],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        `нашли: «${'http://'.repeat(8)}htt…»`,
        'ждали: [текст](адрес)',
        SEEN_AS_TYPED,
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'bold left open',
    edits: [afterHeading('Это **важно и ** Код ** тоже.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «Это **важно и ** Код ** тоже.»',
        'ждали: **слова**: звёздочки парами, вплотную к словам',
        SEEN_AS_TYPED,
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'a heading, a list and a link without their spaces',
    edits: [afterHeading('##Ответ\n\n-Код\n\n(кто решает)[/otdely/]')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «##Ответ»',
        'ждали: ## Заголовок: после решёток пробел',
        SEEN_AS_TYPED,
      ],
      [
        'content/articles/delivery/where.mdx:32  raw-markup',
        'нашли: «-Код»',
        'ждали: - пункт: после дефиса пробел',
        SEEN_AS_TYPED,
      ],
      [
        'content/articles/delivery/where.mdx:34  raw-markup',
        'нашли: «(кто решает)[/otdely/]»',
        'ждали: [текст](адрес): сначала текст',
        SEEN_AS_TYPED,
      ],
    ],
    total: 'Всего: 3 ошибки в 1 файле.',
  },
  {
    kind: 'raw-markup',
    what: 'a list of a word processor',
    edits: [afterHeading('• Код\n• Номер')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «• Код»',
        'ждали: - пункт: дефис и пробел',
        SEEN_AS_TYPED,
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'Markdown in a message',
    edits: [replace('messages/ask.md', 'Прошу ответить', 'Прошу **срочно** ответить')],
    issues: [
      [
        'content/messages/ask.md:8  raw-markup',
        'нашли: «…аз {{order}}? Прошу **срочно** ответить за {{period:reply}…»',
        'ждали: текст без разметки',
        SEEN_AS_TYPED,
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'a component in a field',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        'answer: Где заказ, видно в карточке',
        'answer: Где заказ, за <Period id="storage" /> видно в карточке',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:5  raw-markup',
        'нашли: «Где заказ, за <Period id="storage" /> видно в карточке, а е…» в answer',
        'ждали: {{period:…}} или {{channel:…}}',
        SEEN_AS_TYPED,
      ],
    ],
  },
  {
    kind: 'mdx-component',
    what: 'a component without its capital',
    edits: [afterHeading('Заказ хранится <period id="storage"/>.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-component',
        'нашли: «<period>»',
        'ждали: Period, Channel, Steps, Note, Message, Article',
        'похоже: Period',
        'как исправить: поправьте название или уберите компонент',
      ],
    ],
  },
  {
    kind: 'mdx-syntax',
    what: 'a mention in single brackets',
    edits: [afterHeading('Заказ хранится {period:storage}.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-syntax',
        'нашли: «Заказ хранится {period:storage}.»',
        'ждали: <Period id="storage"/>',
        'как исправить: <Period id="storage"/>',
      ],
    ],
  },
  {
    kind: 'mdx-syntax',
    what: 'a line break',
    edits: [afterHeading('Откройте заказ.<br>Напишите нам.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-syntax',
        'нашли: «Откройте заказ.<br>Напишите нам.»',
        'ждали: текст без HTML',
        'как исправить: уберите <br>: новый абзац отделите пустой строкой',
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'a link left open',
    edits: [afterHeading('Смотрите [как связаться](/svyaz/.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «Смотрите [как связаться](/svyaz/.»',
        'ждали: [текст](адрес): скобка в конце адреса',
        'как исправить: поправьте или уберите знаки: читатель увидит их в тексте',
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'a link whose address stands nowhere',
    edits: [afterHeading('Смотрите [как связаться][1].')],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «Смотрите [как связаться][1].»',
        'ждали: [текст](адрес): адрес в круглых скобках',
        'как исправить: поправьте или уберите знаки: читатель увидит их в тексте',
      ],
    ],
  },
  {
    kind: 'raw-markup',
    what: 'a link of another program',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\nСмотрите [[где мой заказ]].\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  raw-markup',
        'нашли: «Смотрите [[где мой заказ]].»',
        'ждали: [текст](адрес)',
        'как исправить: поправьте или уберите знаки: читатель увидит их в тексте',
      ],
    ],
  },
];
