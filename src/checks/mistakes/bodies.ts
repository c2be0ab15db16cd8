import { replace, write, type Mistake } from './mistake.ts';

/** Bodies outside of the closed set, and links, headings and pictures in them. */
export const bodyMistakes: readonly Mistake[] = [
  {
    kind: 'mdx-syntax',
    what: 'a component left open',
    edits: [replace('articles/delivery/where.mdx', '</Note>\n', '')],
    issues: [
      [
        'content/articles/delivery/where.mdx:37  mdx-syntax',
        'нашли: «<Note>»',
        'ждали: пару к открытому тегу или фигурной скобке',
        'как исправить: поправьте строку',
      ],
    ],
  },
  {
    kind: 'mdx-syntax',
    what: 'an address in angle brackets',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n<https://shop.example>\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-syntax',
        'нашли: «<https://shop.example>»',
        'ждали: ссылку в виде [текст](адрес)',
        'как исправить: поправьте строку',
      ],
    ],
  },
  {
    kind: 'mdx-import',
    what: 'an import',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        "## Что сделать {#what-to-do}\n\nimport Chart from '../../chart.js'\n",
      ),
    ],
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
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\nexport const price = 1\n',
      ),
    ],
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
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\nСрок {process.env.HOME}.\n',
      ),
    ],
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
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n<div>Текст</div>\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-html',
        'нашли: «<div>»',
        'как исправить: уберите тег; есть Markdown и компоненты Period, Channel, Steps, Note, Message, Article',
      ],
    ],
  },
  {
    kind: 'mdx-component',
    what: 'a misspelt component',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n<Notes />\n',
      ),
    ],
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
  {
    kind: 'broken-link',
    what: 'to no page',
    edits: [replace('articles/delivery/where.mdx', '(/svyaz/#chat)', '(/otvety/delivery/speedup/)')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  broken-link',
        'нашли: «/otvety/delivery/speedup/»',
        'ждали: адрес страницы сайта или https://…',
        'похоже: /otvety/delivery/speed-up/, /otvety/delivery/where/, /otvety/delivery/',
        'как исправить: поправьте адрес: от корня сайта, с «/» в начале и в конце',
      ],
    ],
  },
  {
    kind: 'broken-link',
    what: 'without the last slash',
    edits: [replace('articles/delivery/where.mdx', '(/svyaz/#chat)', '(/svyaz)')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  broken-link',
        'нашли: «/svyaz»',
        'ждали: адрес страницы сайта или https://…',
        'похоже: /svyaz/',
        'как исправить: поправьте адрес: от корня сайта, с «/» в начале и в конце',
      ],
    ],
  },
  {
    kind: 'broken-link',
    what: 'with a script',
    edits: [replace('articles/delivery/where.mdx', '(/svyaz/#chat)', '(javascript:alert(1))')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  broken-link',
        'нашли: «javascript:alert(1)»',
        'ждали: адрес страницы сайта или https://…',
        'как исправить: поправьте адрес: от корня сайта, с «/» в начале и в конце',
      ],
    ],
  },
  {
    kind: 'broken-anchor',
    what: 'a heading that is not there',
    edits: [replace('articles/delivery/speed-up.mdx', '#what-to-do', '#what-to')],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:29  broken-anchor',
        'нашли: «/otvety/delivery/where/#what-to»',
        'ждали: id заголовка этой страницы',
        'похоже: what-to-do',
        'как исправить: поправьте часть адреса после # или дайте заголовку такой id',
      ],
    ],
  },
  {
    kind: 'vague-link',
    what: '«здесь»',
    edits: [replace('articles/delivery/where.mdx', '[на странице связи]', '[здесь]')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  vague-link',
        'нашли: «здесь»',
        'как исправить: назовите в тексте ссылки страницу, на которую она ведёт',
      ],
    ],
  },
  {
    kind: 'heading-id',
    what: 'left out',
    edits: [replace('tree/outcomes/ask.mdx', 'Держите номер', '## Перед разговором\n\nДержите номер')],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:25  heading-id',
        'нашли: «Перед разговором»',
        'ждали: {#id} в конце строки',
        'как исправить: допишите в конец заголовка id латинскими буквами: {#chto-delat}',
      ],
    ],
  },
  {
    kind: 'heading-id',
    what: 'in Russian',
    edits: [
      replace('tree/outcomes/ask.mdx', 'Держите номер', '## Перед разговором {#перед}\n\nДержите номер'),
    ],
    issues: [
      [
        'content/tree/outcomes/ask.mdx:25  heading-id',
        'нашли: «{#перед}» у заголовка «Перед разговором»',
        'ждали: латинские буквы, цифры и дефис',
        'как исправить: допишите в конец заголовка id латинскими буквами: {#chto-delat}',
      ],
    ],
  },
  {
    kind: 'broken-picture',
    what: 'in a body',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n![Карточка заказа](./card.png)\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  broken-picture',
        'нашли: «./card.png»',
        'ждали: картинка рядом со статьёй',
        'как исправить: положите картинку в папку статьи и напишите ./имя-файла',
      ],
    ],
  },
  {
    kind: 'broken-picture',
    what: 'of an article',
    edits: [
      replace('articles/delivery/where.mdx', 'owner:', 'picture: ./cart.png\nowner:'),
      write('articles/delivery/card.png', ''),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:23  broken-picture',
        'нашли: «./cart.png»',
        'ждали: картинка рядом со статьёй',
        'похоже: ./card.png',
        'как исправить: положите картинку в папку статьи и напишите ./имя-файла',
      ],
    ],
  },
  {
    kind: 'missing-alt',
    what: 'a picture without words',
    edits: [
      write('articles/delivery/card.png', ''),
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n![](./card.png)\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  missing-alt',
        'нашли: ![](./card.png)',
        'как исправить: опишите картинку в квадратных скобках: ![что на ней](./имя-файла)',
      ],
    ],
  },
];
