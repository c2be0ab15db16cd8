import { replace, type Mistake } from './mistake.ts';

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
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n<Note>\n\n- Раз\n\n  <Note>\n\n  Два\n\n  </Note>\n\n</Note>\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:34  mdx-nesting',
        'нашли: <Note> внутри <Note>',
        'ждали: один после другого',
        'как исправить: переставьте компонент',
      ],
    ],
  },
];
