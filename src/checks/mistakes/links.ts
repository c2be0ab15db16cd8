import { remove, replace, write, type Mistake } from './mistake.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>';

/** Links, headings and pictures in bodies. */
export const linkMistakes: readonly Mistake[] = [
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
  ...[
    ['a script', '(javascript:alert(1))', 'javascript:alert(1)'],
    ['a script behind an entity and a space', '(< java&#115;cript:alert(1)>)', 'javascript:alert(1)'],
    ['a script in capitals', '(JAVASCRIPT:void)', 'JAVASCRIPT:void'],
    ['another language', '(vbscript:msgbox)', 'vbscript:msgbox'],
    ['data', '(data:text/html,1)', 'data:text/html,1'],
    ['a telephone, which stands in a registry', '(tel:88000000000)', 'tel:88000000000'],
  ].map(([what = '', address = '', found = '']): Mistake => ({
    kind: 'unsafe-link',
    what,
    edits: [replace('articles/delivery/where.mdx', '(/svyaz/#chat)', address)],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  unsafe-link',
        `нашли: «${found}»`,
        'ждали: адрес страницы сайта или https://…',
        'как исправить: ссылайтесь только на страницы; телефон и почту вставляют так: <Channel id="…"/>',
      ],
    ],
  })),
  {
    kind: 'unsafe-link',
    what: 'a password',
    edits: [replace('articles/delivery/where.mdx', '(/svyaz/#chat)', '(https://me:secret@shop.example/a)')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  unsafe-link',
        'нашли: «https://me:secret@shop.example/a»',
        'ждали: https://shop.example/a',
        'как исправить: ссылайтесь только на страницы; телефон и почту вставляют так: <Channel id="…"/>',
      ],
    ],
  },
  {
    kind: 'broken-link',
    what: 'the number of an article for its address',
    edits: [replace('articles/delivery/where.mdx', '(/svyaz/#chat)', '(А-2)')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  broken-link',
        'нашли: «А-2»',
        'ждали: адрес страницы сайта',
        'как исправить: <Article number="2"/>',
      ],
    ],
  },
  {
    kind: 'broken-link',
    what: 'no address',
    edits: [replace('articles/delivery/where.mdx', '(/svyaz/#chat)', '()')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  broken-link',
        'нашли: ссылка без адреса',
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
        'как исправить: ## Перед разговором {#pered-razgovorom}',
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
        'похоже: {#pered-razgovorom}',
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
        'ждали: картинка .png, .jpg, .webp, .avif или .svg рядом со статьёй',
        'как исправить: положите картинку в папку статьи и напишите ./имя-файла',
      ],
    ],
  },
  ...[
    ['a file outside of the content', '../../../../package.json'],
    ['a file of the machine', '/etc/passwd'],
    ['a drawing that is its own address', 'data:image/svg+xml,<svg/onload=alert(1)>'],
    ['a picture of another site', 'https://evil.example/x.png'],
  ].map(([what = '', url = '']): Mistake => ({
    kind: 'broken-picture',
    what,
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        `## Что сделать {#what-to-do}\n\n![Карточка заказа](${url})\n`,
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  broken-picture',
        `нашли: «${url}»`,
        'ждали: картинка .png, .jpg, .webp, .avif или .svg рядом со статьёй',
        'как исправить: положите картинку в папку статьи и напишите ./имя-файла',
      ],
    ],
  })),
  {
    kind: 'broken-picture',
    what: 'of an article',
    edits: [
      replace('articles/delivery/where.mdx', 'owner:', 'picture: ./cart.png\nowner:'),
      write('articles/delivery/card.png', DRAWING),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:23  broken-picture',
        'нашли: «./cart.png»',
        'ждали: картинка .png, .jpg, .webp, .avif или .svg рядом со статьёй',
        'похоже: ./card.png',
        'как исправить: положите картинку в папку статьи и напишите ./имя-файла',
      ],
    ],
  },
  {
    kind: 'picture-name',
    what: 'as screenshots are called',
    edits: [
      write('articles/delivery/Снимок экрана.PNG', DRAWING),
      write('articles/delivery/card_1.png', DRAWING),
      replace('articles/delivery/where.mdx', 'owner:', 'picture: ./card_1.png\nowner:'),
    ],
    issues: [
      [
        'content/articles/delivery/Снимок экрана.PNG:1  picture-name',
        'нашли: «Снимок экрана.PNG»',
        'похоже: snimok-ekrana.png',
        'как исправить: переименуйте картинку: латинские буквы, цифры и дефисы, без пробелов, окончание строчными',
      ],
    ],
  },
  {
    kind: 'unreadable-picture',
    what: 'a page that was saved in its place',
    edits: [write('articles/delivery/card.png', '<!doctype html><title>Вход</title>')],
    issues: [
      [
        'content/articles/delivery/card.png:1  unreadable-picture',
        'нашли: «card.png»',
        'как исправить: сохраните её заново: PNG, JPEG, WebP, AVIF или SVG',
      ],
    ],
  },
  {
    kind: 'large-picture',
    what: 'as it came from the camera',
    edits: [
      write('articles/delivery/card.png', DRAWING.padEnd(300_001)),
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n![Карточка заказа](./card.png)\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/card.png:1  large-picture',
        'нашли: 301 КБ',
        'ждали: не больше 300 КБ',
        'как исправить: уменьшите её до 1600 пикселей в ширину и сохраните в WebP или JPEG',
      ],
    ],
  },
  {
    kind: 'unused-picture',
    what: 'a picture that was laid beside its article only',
    edits: [write('articles/delivery/card.png', DRAWING)],
    issues: [
      [
        'content/articles/delivery/card.png:1  unused-picture (предупреждение)',
        'нашли: «card.png»',
        'как исправить: вставьте её в статью: ![что на ней](./имя-файла), или удалите файл',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'missing-alt',
    what: 'a picture without words',
    edits: [
      write('articles/delivery/card.png', DRAWING),
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
  {
    kind: 'bad-logo',
    what: 'a logo as a drawing program saves it',
    edits: [write('logo.svg', '<svg viewBox="0 0 1 1"><path id="main" style="fill:#e6007e"/></svg>')],
    issues: [
      [
        'content/logo.svg:1  bad-logo',
        'нашли: id="main"',
        'ждали: id с logo- в начале',
        'как исправить: уберите из файла лишнее или запустите npm run icons',
      ],
    ],
  },
  {
    kind: 'bad-logo',
    what: 'a logo with a script',
    edits: [write('logo.svg', '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>')],
    issues: [
      [
        'content/logo.svg:1  bad-logo',
        'нашли: <script>',
        'ждали: только фигуры',
        'как исправить: уберите из файла лишнее или запустите npm run icons',
      ],
    ],
  },
  {
    kind: 'bad-logo',
    what: 'a logo that holds a photograph',
    edits: [write('logo.svg', '<svg viewBox="0 0 1 1"><image href="data:image/png;base64,AA"/></svg>')],
    issues: [
      [
        'content/logo.svg:1  bad-logo',
        'нашли: <image>',
        'ждали: рисунок из одних фигур',
        'как исправить: сохраните логотип в простой SVG',
      ],
    ],
  },
  {
    kind: 'bad-logo',
    what: 'a logo of another format',
    edits: [
      remove('logo.svg'),
      write('logo.png', 'PNG'),
      replace('site.yaml', 'logo: logo.svg', 'logo: logo.png'),
    ],
    issues: [
      [
        'content/site.yaml:9  bad-logo',
        'нашли: «logo.png» в logo',
        'ждали: файл .svg рядом с site.yaml',
        'как исправить: положите логотип рядом с site.yaml и назовите его файл',
      ],
    ],
  },
  {
    kind: 'bad-logo',
    what: 'a logo that is not there',
    edits: [remove('logo.svg')],
    issues: [
      [
        'content/site.yaml:9  bad-logo',
        'нашли: «logo.svg» в logo',
        'ждали: файл .svg рядом с site.yaml',
        'как исправить: положите логотип рядом с site.yaml и назовите его файл',
      ],
    ],
  },
  {
    kind: 'roundabout-link',
    what: 'a page behind its short address, behind another site and with marks of advertising',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n[Правила](https://clck.ru/abc), [условия](https://www.google.com/url?q=https://shop.example/a&sa=D), [сроки](http://shop.example/b?utm_source=tg).\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  roundabout-link',
        'нашли: «http://shop.example/b?utm_source=tg»',
        'ждали: https://shop.example/b',
        'как исправить: поставьте адрес самой страницы: https://…, без меток рекламы и чужих переадресаций',
      ],
      [
        'content/articles/delivery/where.mdx:30  roundabout-link',
        'нашли: «https://clck.ru/abc»',
        'ждали: адрес самой страницы',
        'как исправить: поставьте адрес самой страницы: https://…, без меток рекламы и чужих переадресаций',
      ],
      [
        'content/articles/delivery/where.mdx:30  roundabout-link',
        'нашли: «https://www.google.com/url?q=https://shop.example/a&sa=D»',
        'ждали: https://shop.example/a',
        'как исправить: поставьте адрес самой страницы: https://…, без меток рекламы и чужих переадресаций',
      ],
    ],
    total: 'Всего: 3 ошибки в 1 файле.',
  },
  {
    kind: 'broken-link',
    what: 'a file for its page',
    edits: [replace('articles/delivery/where.mdx', '(/svyaz/#chat)', '(./speed-up.mdx)')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  broken-link',
        'нашли: «./speed-up.mdx»',
        'ждали: адрес страницы сайта или https://…',
        'похоже: /otvety/delivery/speed-up/',
        'как исправить: поправьте адрес: от корня сайта, с «/» в начале и в конце',
      ],
    ],
  },
  {
    kind: 'broken-link',
    what: 'a file of the repository for its page',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '(/svyaz/#chat)',
        '(https://github.com/shop/help/blob/main/content/articles/delivery/speed-up.mdx)',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  broken-link',
        'нашли: «https://github.com/shop/help/blob/main/content/articles/del…»',
        'ждали: адрес страницы сайта',
        'похоже: /otvety/delivery/speed-up/',
        'как исправить: поправьте адрес: от корня сайта, с «/» в начале и в конце',
      ],
    ],
  },
  {
    kind: 'broken-link',
    what: 'an address without its beginning',
    edits: [replace('articles/delivery/where.mdx', '(/svyaz/#chat)', '(t.me/shop)')],
    issues: [
      [
        'content/articles/delivery/where.mdx:39  broken-link',
        'нашли: «t.me/shop»',
        'ждали: адрес страницы сайта или https://…',
        'как исправить: https://t.me/shop',
      ],
    ],
  },
  {
    kind: 'broken-picture',
    what: 'as the web editor of GitHub keeps it',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n![Карточка заказа](https://github.com/user-attachments/assets/1)\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  broken-picture',
        'нашли: «https://github.com/user-attachments/assets/1»',
        'ждали: картинка .png, .jpg, .webp, .avif или .svg рядом со статьёй',
        'как исправить: загрузите картинку в папку статьи (Add file → Upload files) и вставьте её по имени',
      ],
    ],
  },
  {
    kind: 'broken-picture',
    what: 'whose address stands elsewhere',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n![Карточка заказа][card]\n\n[card]: https://shop.example/card.png\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  broken-picture',
        'нашли: «[card]»',
        'ждали: картинка .png, .jpg, .webp, .avif или .svg рядом со статьёй',
        'как исправить: положите картинку в папку статьи и напишите ./имя-файла',
      ],
    ],
  },
  {
    kind: 'missing-alt',
    what: 'a picture described by its file',
    edits: [
      write('articles/delivery/card.png', DRAWING),
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n![card.png](./card.png)\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  missing-alt',
        'нашли: ![card.png](./card.png)',
        'как исправить: опишите картинку в квадратных скобках: ![что на ней](./имя-файла)',
      ],
    ],
  },
  {
    kind: 'mdx-syntax',
    what: 'an id behind a heading without a space',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n##Что ещё {#what-else}\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-syntax',
        'нашли: «##Что ещё {#what-else}»',
        'ждали: пробел после решёток',
        'как исправить: ## Что ещё {#what-else}',
      ],
    ],
  },
  {
    kind: 'mdx-expression',
    what: 'an id of a heading without its sign',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '## Что сделать {#what-to-do}\n',
        '## Что сделать {#what-to-do}\n\n## Что ещё {what-more}\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:30  mdx-expression',
        'нашли: «{what-more}»',
        'как исправить: {#what-more}',
      ],
    ],
  },
];
