import { describe, expect, test } from 'vitest';
import { readContent } from '../source/read-content.ts';
import { addEntry } from './add-entry.ts';

const { draft } = await readContent(process.cwd(), 'src/checks/mistakes/valid');
const today = '2026-11-20';
const ARTICLE = {
  section: 'delivery',
  kind: 'can',
  question: 'Где сейчас мой заказ?',
  answer: 'Заказ едет.',
  facts: 'can-01, can-02',
  outcome: 'wait',
  aliases: 'где посылка; когда, наконец, привезут',
};

/** What a command line adds to the valid content where nobody answers. */
const add = (kind: string | undefined, values: Readonly<Record<string, string>>) =>
  addEntry({ draft, today, given: { kind, values }, ask: undefined });

const refusalOf = (kind: string, values: Readonly<Record<string, string>>) =>
  add(kind, values).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );

describe('addEntry', () => {
  test('proposes what need not be asked, and explains each field', async () => {
    const { path, text } = await add('article', ARTICLE);
    expect(path).toBe('articles/delivery/gde-seychas-moy-zakaz.mdx');
    expect(text.split('\n').slice(0, 16)).toMatchInlineSnapshot(`
      [
        "---",
        "# Вид статьи: может, не может, решает отдел, совет, обзор; can или cannot или routing или tip или guide",
        "kind: can",
        "# Номер: постоянный, не повторяется. Не знаете свободного — напишите «новый», проверка назовёт его; число",
        "number: 3",
        "# Вопрос словами покупателя: заголовок страницы; текст до 80 знаков",
        "question: Где сейчас мой заказ?",
        "# Ответ: до 200 знаков, понятен без вопроса; текст до 200 знаков",
        "answer: Заказ едет.",
        "# Факты: id из content/facts/; список, не меньше 1, не больше 4: например can-01",
        "facts:",
        "  - can-01",
        "  - can-02",
        "# Надо ли писать в поддержку: исход дерева; например zhdat-do-sroka",
        "outcome: wait",
        "# Для кого: покупатель, продавец, оператор; список, не меньше 1: buyer, seller, operator",
      ]
    `);
  });

  test('asks for the fields of the kind that was chosen, one by one', async () => {
    const { section, question, answer, facts, outcome, aliases } = ARTICLE;
    const answers = [section, 'cant', 'cannot', question, answer, facts, 'Подождите', outcome, aliases];
    const asked: string[] = [];
    const { text } = await addEntry({
      draft,
      today,
      given: { kind: 'article', values: {} },
      ask: (wanted) => Promise.resolve(answers[asked.push(wanted) - 1] ?? ''),
    });
    expect(asked).toMatchInlineSnapshot(`
      [
        "Раздел (delivery, returns)",
        "Вид статьи: может, не может, решает отдел, совет, обзор (can, cannot, routing, tip, guide)",
        "нашли: «cant»
      ждали: can, cannot, routing, tip, guide

      Вид статьи: может, не может, решает отдел, совет, обзор (can, cannot, routing, tip, guide)",
        "Вопрос словами покупателя: заголовок страницы (текст до 80 знаков)",
        "Ответ: до 200 знаков, понятен без вопроса (текст до 200 знаков)",
        "Факты: id из content/facts/ (список, не меньше 1, не больше 4: например can-01, через «;»)",
        "Что сделать вместо этого (список, не меньше 1: текст до 200 знаков, через «;»)",
        "Надо ли писать в поддержку: исход дерева (например zhdat-do-sroka)",
        "Как это называют люди, когда ищут (список, не меньше 12: текст до 120 знаков, через «;»)",
      ]
    `);
    expect(text).toContain('instead:\n  - Подождите\n');
  });

  test('adds a line to a list', async () => {
    expect(await add('synonym', { words: 'чек; квитанция' })).toEqual({
      path: 'search/synonyms.yaml',
      text: '- [чек, квитанция]\n',
      isLine: true,
      similar: [],
    });
  });

  test('names pages that may say the same', async () => {
    const [known] = draft.articles;
    const { similar } = await add('article', { ...ARTICLE, question: known?.value.question ?? '' });
    expect(similar).toEqual([known?.value.question]);
  });

  test('gives the file the name that is told', async () => {
    expect((await add('article', { ...ARTICLE, name: 'gde-zakaz' })).path).toBe(
      'articles/delivery/gde-zakaz.mdx',
    );
  });

  test.each([
    [
      undefined,
      {},
      `Что добавить?
  article     статья
  question    вопрос дерева
  outcome     исход дерева
  message     сообщение
  department  отдел
  notice      объявление
  change      что изменилось: строка в ленте
  synonym     слова, которые значат одно и то же
Слово отсюда стоит первым: npm run new -- article --section …`,
    ],
    [
      'artcle',
      {},
      'нашли: «artcle»\nждали: article, question, outcome, message, department, notice, change, synonym\nпохоже: article',
    ],
    [
      'notice',
      { tekst: 'Сбой', sections: 'delivery' },
      `нашли: «--tekst»
ждали: --name, --text, --sections, --from, --until
похоже: --text

Не сказано:
  --text  Что сейчас у всех так: одно предложение (текст до 200 знаков)`,
    ],
    [
      'article',
      { ...ARTICLE, section: 'delivry', kind: 'cant', instead: 'Ждите', department: 'operator' },
      `--section
нашли: «delivry»
ждали: delivery, returns

--kind
нашли: «cant»
ждали: can, cannot, routing, tip, guide`,
    ],
    [
      'change',
      { date: '01.12.2026', text: 'Чат работает дольше.', pages: 'А-1' },
      '--date\nнашли: «01.12.2026»\nждали: 2026-12-01',
    ],
    ['synonym', {}, 'Не сказано:\n  --words  Слова, не меньше двух (через «;»)'],
  ])('refuses %s with %j', async (kind, values, message) => {
    await expect(add(kind, values)).rejects.toThrow(new Error(message));
  });

  test.each([
    [
      'article',
      ['section', 'kind', 'question', 'answer', 'facts', 'instead', 'outcome', 'aliases', 'department'],
    ],
    ['question', ['title', 'aliases']],
    ['outcome', ['title', 'contact', 'urgency', 'why', 'next', 'fallback', 'facts', 'aliases']],
    ['message', ['name', 'stage', 'short']],
    ['department', ['title', 'solves', 'handover', 'channels', 'facts']],
    ['notice', ['text', 'sections']],
    ['change', ['text', 'pages']],
    ['synonym', ['words']],
  ])('names all that is not told of %s at once, each by its flag', async (kind, flags) => {
    const untold = (await refusalOf(kind, {})).match(/(?<=^ {2}--)\S+/gm);
    expect(untold).toEqual(flags);
  });

  test('names what some kinds need until the kind is chosen', async () => {
    const untold = Object.fromEntries(Object.entries(ARTICLE).filter(([name]) => name !== 'kind'));
    expect(await refusalOf('article', untold)).toContain(
      '\n  --instead     Если kind — cannot. Что сделать вместо этого',
    );
    expect(await refusalOf('article', { ...untold, kind: 'routing' })).toBe(
      'Не сказано:\n  --department  Отдел, который решает: id из content/departments/ (например rozysk)',
    );
  });
});
