import { replace, write, type Mistake } from './mistake.ts';

const CHANGES = 'changes/2026-11-20-where.yaml';
const ANSWER = 'Где заказ, видно в карточке, а ещё это знаем мы.';

/** What editors leave unanswered, unlinked, unfinished or misspelt. */
export const editorialMistakes: readonly Mistake[] = [
  {
    kind: 'fact-uncited',
    what: 'a fact without an article',
    edits: [replace('articles/delivery/speed-up.mdx', 'facts: [cannot-1]', 'facts: [can-1]')],
    issues: [
      [
        'content/facts/facts.yaml:8  fact-uncited',
        'нашли: «cannot-1» нет ни в одной статье',
        'как исправить: назовите факт в facts: статьи, которая на него отвечает',
      ],
    ],
  },
  {
    kind: 'answer-sentence',
    what: 'an answer that goes on from the question',
    edits: [replace('articles/delivery/where.mdx', `answer: ${ANSWER}`, 'answer: в карточке вашего заказа.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:5  answer-sentence',
        'нашли: «в карточке вашего заказа.» в answer',
        'ждали: заглавную букву в начале',
        'как исправить: запишите ответ предложением: он стоит и отдельно от вопроса',
      ],
    ],
  },
  {
    kind: 'answer-sentence',
    what: 'an answer without a full stop',
    edits: [replace('articles/delivery/where.mdx', ANSWER, ANSWER.slice(0, -1))],
    issues: [
      [
        'content/articles/delivery/where.mdx:5  answer-sentence',
        'нашли: «…аз, видно в карточке, а ещё это знаем мы» в answer',
        'ждали: точку или другой знак в конце: . ! ? …',
        'как исправить: запишите ответ предложением: он стоит и отдельно от вопроса',
      ],
    ],
  },
  {
    kind: 'change-sentence',
    what: 'a change without a full stop',
    edits: [replace(CHANGES, 'видно в карточке.', 'видно в карточке')],
    issues: [
      [
        'content/changes/2026-11-20-where.yaml:2  change-sentence',
        'нашли: «Где заказ, теперь видно в карточке» в text',
        'ждали: точку или другой знак в конце: . ! ? …',
        'как исправить: запишите одно предложение: в ленте оно стоит отдельно',
      ],
    ],
  },
  {
    kind: 'split-text',
    what: 'a comma inside of square brackets',
    edits: [replace('departments/operator.yaml', '[Номер заказа]', '[Номер заказа, день и час]')],
    issues: [
      [
        'content/departments/operator.yaml:4  split-text',
        'нашли: «день и час» в prepare[1]',
        'как исправить: возьмите весь текст в кавычки: ["Номер заказа, день и час"]; отдельный пункт начните с заглавной',
      ],
    ],
  },
  {
    kind: 'notice-sentence',
    what: 'a notice told at length',
    edits: [replace('notices/2026-11-24-outage.yaml', 'дольше обычного', 'дольше обычного. Мы уже чиним')],
    issues: [
      [
        'content/notices/2026-11-24-outage.yaml:1  notice-sentence',
        'нашли: «{{channel:chat}} отвечает дольше обычного. Мы уже чиним» в text',
        'ждали: одно предложение',
        'как исправить: оставьте одно предложение, что сейчас у всех так: подробности запишите статьёй',
      ],
    ],
  },
  {
    kind: 'change-sentence',
    what: 'a change told at length',
    edits: [replace(CHANGES, 'видно в карточке.', 'видно в карточке. Проверьте.')],
    issues: [
      [
        'content/changes/2026-11-20-where.yaml:2  change-sentence',
        'нашли: «Где заказ, теперь видно в карточке. Проверьте.» в text',
        'ждали: одно предложение',
        'как исправить: запишите одно предложение: в ленте оно стоит отдельно',
      ],
    ],
  },
  {
    kind: 'future-date',
    what: 'a change of next week',
    edits: [replace(CHANGES, 'date: 2026-11-20', 'date: 2026-11-27')],
    issues: [
      [
        'content/changes/2026-11-20-where.yaml:1  future-date (предупреждение)',
        'нашли: «2026-11-27» в date',
        'ждали: не позже 2026-11-20',
        'как исправить: поправьте день: это уже сделано',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'unknown-page',
    what: 'of a change',
    edits: [replace(CHANGES, 'pages: [А-1, Р-2]', 'pages: [А-1, Р-22]')],
    issues: [
      [
        'content/changes/2026-11-20-where.yaml:3  unknown-page',
        'нашли: «Р-22» в pages[1]',
        'похоже: Р-2',
        'как исправить: поправьте номер: он стоит в поле number страницы',
      ],
    ],
  },
  {
    kind: 'unknown-fact',
    what: 'of a change',
    edits: [replace(CHANGES, 'facts: [can-1]', 'facts: [can-11]')],
    issues: [
      [
        'content/changes/2026-11-20-where.yaml:4  unknown-fact',
        'нашли: «can-11» в facts[0]',
        'ждали: id факта из content/facts/',
        'похоже: can-1',
        'как исправить: поправьте id или добавьте факт в content/facts/',
      ],
    ],
  },
  {
    kind: 'answer-verdict',
    what: 'an article of what can be done whose answer denies it',
    edits: [replace('articles/delivery/where.mdx', ANSWER, 'Где заказ, сказать нельзя.')],
    issues: [
      [
        'content/articles/delivery/where.mdx:5  answer-verdict (предупреждение)',
        'нашли: kind: can, а ответ «Где заказ, сказать нельзя.»',
        'как исправить: поправьте kind или ответ',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'advice-differs',
    what: 'an answer that sends to support, an outcome that has one wait',
    edits: [
      replace(
        'articles/delivery/speed-up.mdx',
        'instead: [Проверьте срок в карточке заказа]',
        'instead: ["Спросите нас, когда приедет заказ"]',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:8  advice-differs',
        'нашли: «wait» в outcome – это «Подождите до обещанного срока»',
        'как исправить: поправьте outcome или начните ответ и instead с того же действия',
      ],
    ],
  },
  {
    kind: 'advice-no-purpose',
    what: 'writing for what cannot be had',
    edits: [replace('articles/delivery/speed-up.mdx', 'outcome: wait', 'outcome: ask')],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:8  advice-no-purpose',
        'нашли: «ask» в outcome: contact: chat',
        'ждали: purpose',
        'как исправить: напишите в purpose, зачем писать, после слов «Пишите, если»',
      ],
    ],
  },
  {
    kind: 'orphan',
    what: 'an article that only itself names',
    edits: [
      replace('articles/delivery/where.mdx', 'related: [2]', 'related: []'),
      replace('articles/delivery/where.mdx', 'Смотрите ответ: <Article number="2" />. ', ''),
      replace(
        'articles/delivery/speed-up.mdx',
        'Заказ хранится',
        'Здесь <Article number="2" />. Заказ хранится',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:2  orphan',
        'нашли: А-2 нигде не названа',
        'как исправить: добавьте её номер в related другой статьи или <Article number="…"/> в её текст',
      ],
    ],
  },
  {
    kind: 'forbidden-word',
    what: 'officialese in a body',
    edits: [
      replace('articles/delivery/where.mdx', '1. Откройте заказ', '1. В случае, если ждёте, откройте заказ'),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:32  forbidden-word',
        'нашли: «В случае, если»',
        'ждали: «проще»',
        'как исправить: скажите проще; список слов — content/forbidden-words.yaml',
      ],
    ],
  },
  {
    kind: 'forbidden-word',
    what: 'officialese in a field',
    edits: [replace('departments/operator.yaml', 'Находит заказ', 'Осуществляет поиск')],
    issues: [
      [
        'content/departments/operator.yaml:2  forbidden-word',
        'нашли: «Осуществляет» в solves[0]',
        'ждали: «проще»',
        'как исправить: скажите проще; список слов — content/forbidden-words.yaml',
      ],
    ],
  },
  {
    kind: 'typography',
    what: 'a hyphen for a dash in a body',
    edits: [replace('articles/delivery/where.mdx', '1. Откройте заказ:', '1. Откройте заказ -')],
    issues: [
      [
        'content/articles/delivery/where.mdx:32  typography',
        'нашли: кройте заказ - он хранится ',
        'ждали: кройте заказ — он хранится ',
        'как исправить: поправьте или запустите npm run content:check -- --fix',
      ],
    ],
  },
  {
    kind: 'typography',
    what: 'straight quotes in a field',
    edits: [
      replace('departments/operator.yaml', 'handover: Оператор отвечает сам', 'handover: Отвечает "Лавка"'),
    ],
    issues: [
      [
        'content/departments/operator.yaml:5  typography',
        'нашли: Отвечает "Лавка" в handover',
        'ждали: Отвечает «Лавка»',
        'как исправить: поправьте или запустите npm run content:check -- --fix',
      ],
    ],
  },
  {
    kind: 'mixed-script',
    what: 'Latin letters in a question',
    edits: [replace('articles/delivery/where.mdx', 'question: Где', 'question: Гдe')],
    issues: [
      [
        'content/articles/delivery/where.mdx:4  mixed-script',
        'нашли: «Гдe» в question: латинская «e» на 3-м месте',
        'похоже: Где',
        'как исправить: наберите слово заново: на вид буквы одинаковы, а найти слово нельзя',
      ],
    ],
  },
  {
    kind: 'mixed-script',
    what: 'a Latin letter in a number',
    edits: [replace('redirects.yaml', 'to: А-1', 'to: A-1')],
    issues: [
      [
        'content/redirects.yaml:1  mixed-script',
        'нашли: «A-1» в to: латинская «A» на 1-м месте',
        'похоже: А-1',
        'как исправить: наберите слово заново: на вид буквы одинаковы, а найти слово нельзя',
      ],
    ],
  },
  {
    kind: 'mixed-script',
    what: 'Latin letters in a body',
    edits: [replace('articles/delivery/where.mdx', 'Откройте заказ', 'Откройте зaкaз')],
    issues: [
      [
        'content/articles/delivery/where.mdx:32  mixed-script',
        'нашли: «зaкaз»: латинские «a» на 2-м, «a» на 4-м месте',
        'похоже: заказ',
        'как исправить: наберите слово заново: на вид буквы одинаковы, а найти слово нельзя',
      ],
    ],
  },
  {
    kind: 'mixed-script',
    what: 'a Russian letter in the name of a field',
    edits: [replace('articles/delivery/where.mdx', 'owner: ', 'оwner: ')],
    issues: [
      [
        'content/articles/delivery/where.mdx:23  mixed-script',
        'нашли: «оwner»: русская «о» на 1-м месте',
        'похоже: owner',
        'как исправить: наберите слово заново: на вид буквы одинаковы, а найти слово нельзя',
      ],
    ],
  },
  {
    kind: 'polite-capital',
    what: 'in a body',
    edits: [replace('articles/delivery/where.mdx', '1. Откройте заказ', '1. Если Вы ждёте, откройте заказ')],
    issues: [
      [
        'content/articles/delivery/where.mdx:32  polite-capital',
        'нашли: «Вы»',
        'как исправить: напишите «вы» и «ваш» со строчной: читателей много',
      ],
    ],
  },
  {
    kind: 'repeated-value',
    what: 'an article that sends on to itself, and to another twice',
    edits: [replace('articles/delivery/where.mdx', 'related: [2]', 'related: [1, 2, 2]')],
    issues: [
      [
        'content/articles/delivery/where.mdx:22  repeated-value',
        'нашли: «1» в related[0]: это номер самой статьи',
        'как исправить: удалите повтор',
      ],
      [
        'content/articles/delivery/where.mdx:22  repeated-value',
        'нашли: «2» в related[2]: уже в related[1]',
        'как исправить: удалите повтор',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'repeated-value',
    what: 'a story told twice, and one by which understanding is judged',
    edits: [
      write('search/told/wait.yaml', 'stories:\n  - Ещё едет!\n  - где заказ\n'),
      write('search/told/ask.yaml', 'stories:\n  - ещё едет\n'),
      write('search/stories.yaml', '- {story: Где заказ?, today: 2026-11-20, outcomes: [wait]}\n'),
    ],
    issues: [
      [
        'content/search/told/wait.yaml:2  repeated-value',
        'нашли: «Ещё едет!» в stories[0]: уже в content/search/told/ask.yaml:2',
        'как исправить: удалите повтор',
      ],
      [
        'content/search/told/wait.yaml:3  repeated-value',
        'нашли: «где заказ» в stories[1]: уже в content/search/stories.yaml:1',
        'как исправить: удалите повтор',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'repeated-value',
    what: 'a letter that teaches two things',
    edits: [
      write('letters/vague.yaml', 'shows: [noDetails]\nletters:\n  - Примите меры!\n'),
      write('letters/sound.yaml', 'shows: []\nletters:\n  - примите меры\n'),
    ],
    issues: [
      [
        'content/letters/vague.yaml:3  repeated-value',
        'нашли: «Примите меры!» в letters[0]: уже в content/letters/sound.yaml:3',
        'как исправить: удалите повтор',
      ],
    ],
    total: 'Всего: 1 ошибка в 1 файле.',
  },
  {
    kind: 'told-contact',
    what: 'a telephone in a letter',
    edits: [write('letters/sound.yaml', 'shows: []\nletters:\n  - наберите мне 8 900 000-12-34\n')],
    issues: [
      [
        'content/letters/sound.yaml:3  told-contact',
        'нашли: «наберите мне 8 900 000-12-34» в letters[0]',
        'как исправить: замените номер словами или выдуманным: «позвонил по телефону», «назвала карту»',
      ],
    ],
    total: 'Всего: 1 ошибка в 1 файле.',
  },
  {
    kind: 'told-contact',
    what: 'a telephone and a card in what people tell',
    edits: [
      write(
        'search/told/wait.yaml',
        'stories:\n  - наберите мне 8 900 000-12-34\n  - карта 4276 1600 1234 5675, где деньги\n',
      ),
    ],
    issues: [
      [
        'content/search/told/wait.yaml:2  told-contact',
        'нашли: «наберите мне 8 900 000-12-34» в stories[0]',
        'как исправить: замените номер словами или выдуманным: «позвонил по телефону», «назвала карту»',
      ],
      [
        'content/search/told/wait.yaml:3  told-contact',
        'нашли: «карта 4276 1600 1234 5675, где деньги» в stories[1]',
        'как исправить: замените номер словами или выдуманным: «позвонил по телефону», «назвала карту»',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'letter-yo',
    what: 'a word that is spelled otherwise everywhere else',
    edits: [
      replace('articles/delivery/where.mdx', '1. Откройте', '1. Ещё и ещё, ещё и ещё откройте'),
      replace('articles/delivery/speed-up.mdx', 'Заказ хранится', 'Заказ еще хранится'),
    ],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:29  letter-yo (предупреждение)',
        'нашли: «еще»',
        'похоже: ещё',
        'как исправить: напишите «ё»: так это слово пишут на сайте',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'spelling',
    what: 'a misspelt word in a message',
    edits: [replace('messages/ask.md', 'Где мой заказ', 'Где мой закас')],
    issues: [
      [
        'content/messages/ask.md:8  spelling',
        'нашли: «закас»',
        'похоже: заказ',
        'как исправить: поправьте слово, а верное допишите в content/spelling.txt',
      ],
    ],
  },
  {
    kind: 'alias-shape',
    what: 'several phrases in one alias, and its number',
    edits: [
      replace(
        'articles/delivery/where.mdx',
        '  - где заказ 1\n  - где заказ 2\n',
        '  - где заказ 1; где посылка\n  - 2. где вещь\n',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/where.mdx:10  alias-shape',
        'нашли: «где заказ 1; где посылка» в aliases[0]',
        'ждали: - где заказ 1, - где посылка',
        'как исправить: одна фраза — одна строка: дефис, пробел и слова',
      ],
      [
        'content/articles/delivery/where.mdx:11  alias-shape',
        'нашли: «2. где вещь» в aliases[1]',
        'ждали: - где вещь',
        'как исправить: одна фраза — одна строка: дефис, пробел и слова',
      ],
    ],
    total: 'Всего: 2 ошибки в 1 файле.',
  },
  {
    kind: 'split-text',
    what: 'a text that a comma in braces has split',
    edits: [replace('tree/questions/root.yaml', 'label: Жду заказ,', 'label: Жду, и давно, заказ,')],
    issues: [
      [
        'content/tree/questions/root.yaml:3  split-text',
        'нашли: «и давно» в answers[0].label',
        'как исправить: возьмите весь текст в кавычки: label: "Жду, и давно, заказ"',
      ],
    ],
  },
  {
    kind: 'text-shape',
    what: 'an answer of the tree in the words of a visitor',
    edits: [replace('tree/questions/root.yaml', 'circumstance: Вы ждёте заказ', 'circumstance: Я жду заказ')],
    issues: [
      [
        'content/tree/questions/root.yaml:3  text-shape (предупреждение)',
        'нашли: «Я жду заказ» в answers[0].circumstance',
        'ждали: второе лицо: «Вы не успеваете», «ваш заказ»',
        'как исправить: запишите его так, как ждут: страница ставит его рядом с другими',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'text-shape',
    what: 'an item with a full stop',
    edits: [
      replace(
        'articles/delivery/speed-up.mdx',
        'Проверьте срок в карточке заказа',
        'Проверьте срок в карточке заказа.',
      ),
    ],
    issues: [
      [
        'content/articles/delivery/speed-up.mdx:7  text-shape (предупреждение)',
        'нашли: «Проверьте срок в карточке заказа.» в instead[0]',
        'ждали: без точки в конце',
        'как исправить: запишите его так, как ждут: страница ставит его рядом с другими',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'text-shape',
    what: 'a sign that begins a sentence of its own',
    edits: [replace('tree/outcomes/wait.mdx', 'sign: не пройдёт', 'sign: Когда пройдёт')],
    issues: [
      [
        'content/tree/outcomes/wait.mdx:6  text-shape (предупреждение)',
        'нашли: «Когда пройдёт срок в карточке заказа» в sign',
        'ждали: строчную букву в начале: текст продолжает фразу',
        'как исправить: запишите его так, как ждут: страница ставит его рядом с другими',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
  {
    kind: 'text-shape',
    what: 'a whole answer in quotation marks',
    edits: [replace('articles/delivery/where.mdx', ANSWER, '«' + ANSWER + '»')],
    issues: [
      [
        'content/articles/delivery/where.mdx:5  text-shape (предупреждение)',
        'нашли: ««Где заказ, видно в карточке, а ещё это знаем мы.»» в answer',
        'ждали: Где заказ, видно в карточке, а ещё это знаем мы.',
        'как исправить: запишите его так, как ждут: страница ставит его рядом с другими',
      ],
    ],
    total: 'Всего: 1 предупреждение в 1 файле.',
  },
];
