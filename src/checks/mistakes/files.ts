import { copy, remove, replace, write, type Mistake } from './mistake.ts';

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
        'как исправить: перенесите или переименуйте файл',
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
        'как исправить: поправьте строку',
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
];
