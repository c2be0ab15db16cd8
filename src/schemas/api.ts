import { z } from 'zod';
import { REPLY_TONES } from '../domain/reply/compose-reply.ts';

const day = z.iso.date();
const address = z.url().describe('Полный адрес страницы');
const verdict = z.enum(['can', 'cannot', 'routing', 'wait', 'self', 'contact']).nullable();
const lines = z.array(z.string());
const sample = z.boolean().describe('Пример: значения нет ни в одном источнике');

const page = z.strictObject({
  url: z.string().describe('Адрес страницы от корня узла'),
  type: z.enum(['article', 'question', 'outcome']),
  number: z.string().nullable().describe('А-12 или Р-17; у вопросов нет'),
  title: z.string(),
  facts: lines.describe('Id фактов, на которых держится страница'),
  reviewed: day.describe('Когда проверяли'),
});

const article = z.strictObject({
  ...page.omit({ type: true }).shape,
  section: z.string(),
  kind: z.enum(['can', 'cannot', 'routing', 'tip', 'guide']),
  verdict,
  department: z.string().nullable(),
  answer: z.string(),
  instead: lines,
  audience: lines,
  outcome: z.string().nullable().describe('Адрес исхода'),
  markdown: z.string().describe('Адрес той же статьи в Markdown'),
});

const fact = z.strictObject({
  id: z.string(),
  statement: z.string(),
  short: z.string().nullable().describe('Строка таблицы «Что может оператор»'),
  verdict,
  section: z.string(),
  department: z.string().nullable(),
  articles: lines.describe('Номера статей, которые отвечают на факт'),
  source: z.strictObject({ title: z.string(), checked: day }),
});

const department = z.strictObject({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  solves: lines,
  doesNot: lines,
  prepare: lines,
  handover: z.string(),
  channels: lines,
  facts: lines,
});

const channel = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['chat', 'phone', 'email']),
  steps: lines,
  contact: z.string().nullable().describe('Телефон или почта'),
  hours: z.array(z.strictObject({ days: z.string(), open: z.string(), close: z.string() })),
  timeZone: z.string(),
  maxLength: z.int().nullable(),
  sample,
});

const period = z.strictObject({
  id: z.string(),
  text: z.string(),
  min: z.string(),
  max: z.string(),
  calendar: z.enum(['calendar', 'working']),
  validFrom: day.nullable(),
  sample,
});

const distance = z
  .strictObject({ min: z.int(), max: z.int() })
  .nullable()
  .describe('Сколько вопросов до узла от начала по самому короткому и самому длинному пути');

const tree = z.strictObject({
  root: z.string(),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      url: z.string(),
      title: z.string(),
      hint: z.string().nullable(),
      distance,
      answers: z.array(
        z.strictObject({
          id: z.string(),
          label: z.string(),
          circumstance: z.string().describe('Что ответ говорит о посетителе'),
          to: z.string().describe('Id вопроса или исхода, к которому он ведёт'),
          unsure: z.boolean().describe('Ответ «не знаю или другое»'),
        }),
      ),
    }),
  ),
  outcomes: z.array(
    z.strictObject({
      id: z.string(),
      url: z.string(),
      number: z.string(),
      shortUrl: address,
      title: z.string(),
      verdict,
      urgency: z.enum(['now', 'today', 'days', 'wait']),
      department: z.string().nullable().describe('Id отдела, который решает'),
      channel: z.string().nullable().describe('Id канала, в который писать или звонить'),
      message: z
        .strictObject({ id: z.string(), text: z.string().describe('Текст; на месте полей [их названия]') })
        .nullable(),
      recontact: z
        .strictObject({ after: z.string().describe('Id срока'), to: z.string().describe('Id исхода') })
        .nullable()
        .describe('Когда и куда идти, если не ответили'),
      fallback: z.string().describe('Id узла, если совет не подошёл'),
      circumstances: lines.describe('Что верно для всех, кто сюда пришёл'),
      distance,
    }),
  ),
});

const macro = z.strictObject({
  id: z.string().describe('Постоянный id: у А-12 — a-12-short и a-12-warm'),
  number: z.string(),
  title: z.string(),
  section: z.string().nullable().describe('Название раздела'),
  tone: z.enum(REPLY_TONES).describe('short — коротко, warm — тепло'),
  text: z.string().describe('Ответ, который оператор вставляет в чат; {имя} и {заказ} — пропуски'),
  html: z.string().describe('Тот же ответ в HTML'),
  url: address.describe('Короткая ссылка, которой кончается ответ'),
  changed: day.describe('Когда в последний раз меняли страницу или срок, который она называет'),
});

const changedPage = { number: z.string().describe('А-12 или Р-17'), title: z.string(), url: address };

const change = z.strictObject({
  id: z.string(),
  date: day.describe('С какого дня'),
  revised: day.describe('Когда последний раз меняли запись или проверяли её страницы'),
  text: z.string().describe('Что изменилось, одним предложением'),
  ...changedPage,
  pages: z.array(z.strictObject(changedPage)).describe('Страницы, которых это касается; первая — главная'),
  facts: lines.describe('Id фактов, которых это касается'),
});

const notice = z.strictObject({
  id: z.string(),
  text: z.string().describe('Что сейчас у всех так'),
  sections: lines.describe('Id разделов, которых это касается'),
  from: z.iso.datetime().describe('С какого момента'),
  until: z.iso.datetime().describe('До какого момента'),
});

/** Each document of `/api/v1/`, for its JSON Schema and for the check that the document keeps its word. */
export const apiSchemas = {
  pages: z.array(page).describe('Все страницы, по которым ищут ответ'),
  articles: z.array(article).describe('Статьи'),
  facts: z.array(fact).describe('Факты: что поддержка может, чего не может и кто решает'),
  departments: z.array(department).describe('Отделы'),
  channels: z.array(channel).describe('Каналы связи'),
  periods: z.array(period).describe('Сроки'),
  tree: tree.describe('Дерево решений'),
  macros: z.array(macro).describe('Готовые ответы операторов'),
  changes: z.array(change).describe('Что изменилось, начиная с последнего'),
  notices: z.array(notice).describe('Объявления, которые ещё не кончились или только будут'),
};

/** The content of one document. */
export type ApiData<Name extends keyof typeof apiSchemas> = z.infer<(typeof apiSchemas)[Name]>;
