import { z } from 'zod';
import { REPLY_TONES } from '../domain/reply/compose-reply.ts';

const day = z.iso.date();
const address = z.url();
const lines = z.array(z.string());
const factIds = lines.describe('Id фактов');
const verdict = z
  .enum(['can', 'cannot', 'routing', 'wait', 'self', 'contact'])
  .nullable()
  .describe('Может, не может, решает отдел; у исходов ещё: подождите, сделайте сами, напишите или позвоните');
const sample = z.boolean().describe('Пример: значения нет ни в одном источнике');

const announcements = lines.describe('Что и с какого дня изменится, по предложению на изменение');

const page = z.strictObject({
  url: z.string().describe('Адрес страницы от корня узла'),
  type: z.enum(['article', 'question', 'outcome']).describe('Статья, вопрос дерева или исход'),
  number: z.string().nullable().describe('А-12 или Р-17; у вопросов нет'),
  title: z.string().describe('Заголовок'),
  facts: factIds.describe('Id фактов, на которых держится страница'),
  reviewed: day.describe('Когда проверяли'),
  digest: z.string().describe('Отпечаток текста страницы: другой, если текст правили'),
  periods: lines.describe('Id сроков, которые страница называет'),
  channels: lines.describe('Id каналов, которые страница называет'),
});

const article = z.strictObject({
  ...page.omit({ type: true, digest: true, periods: true, channels: true }).shape,
  section: z.string().describe('Id раздела'),
  kind: z
    .enum(['can', 'cannot', 'routing', 'tip', 'guide'])
    .describe('Может, не может, решает отдел, совет, подборка советов'),
  verdict,
  department: z.string().nullable().describe('Id отдела, который решает'),
  answer: z.string().describe('Короткий ответ'),
  announcements,
  instead: lines.describe('Что сделать вместо того, чего нельзя'),
  audience: lines.describe('Для кого: buyer, seller, operator'),
  outcome: z.string().nullable().describe('Адрес исхода'),
  markdown: z.string().describe('Адрес той же статьи в Markdown'),
});

const validTo = day.nullable().describe('По какой день действует; null, если конца не видно');

const fact = z.strictObject({
  id: z.string().describe('Id факта'),
  statement: z.string().describe('Сам факт'),
  short: z.string().nullable().describe('Строка таблицы «Что может оператор»'),
  verdict,
  section: z.string().describe('Id раздела'),
  department: z.string().nullable().describe('Id отдела, который решает'),
  articles: lines.describe('Номера статей, которые отвечают на факт'),
  source: z
    .strictObject({ title: z.string().describe('Название'), checked: day.describe('Когда сверяли') })
    .describe('Откуда это известно'),
  validFrom: day.nullable().describe('С какого дня действует; null, если с самого начала'),
  validTo,
});

const department = z.strictObject({
  id: z.string().describe('Id отдела'),
  url: z.string().describe('Адрес страницы от корня узла'),
  title: z.string().describe('Название'),
  solves: lines.describe('Что решает'),
  doesNot: lines.describe('Чего не решает'),
  prepare: lines.describe('Что подготовить'),
  handover: z.string().describe('Как оператор передаёт вопрос'),
  channels: lines.describe('Id каналов'),
  facts: factIds,
});

const channel = z.strictObject({
  id: z.string().describe('Id канала'),
  title: z.string().describe('Название'),
  kind: z
    .enum(['chat', 'phone', 'email'])
    .describe('Чат, телефон или почта; где пишут в мессенджере, форме или по ссылке — chat'),
  medium: z
    .enum(['chat', 'phone', 'email', 'messenger', 'form', 'link'])
    .describe('Вид канала: чат, телефон, почта, мессенджер, форма, другая ссылка'),
  steps: lines.describe('Как открыть чат, по шагам'),
  contact: z.string().nullable().describe('Телефон, почта или адрес, по которому пишут'),
  hours: z
    .array(
      z.strictObject({
        days: z.string().describe('Дни: mo-fr или su'),
        open: z.string().describe('Начало: 09:00'),
        close: z.string().describe('Конец; раньше начала — уже на следующий день'),
      }),
    )
    .describe('Часы работы'),
  timeZone: z.string().describe('Часовой пояс часов работы'),
  maxLength: z.int().nullable().describe('Сколько знаков помещается в сообщение'),
  sample,
});

const period = z.strictObject({
  id: z.string().describe('Id срока'),
  title: z.string().nullable().describe('Как срок называется внутри предложения'),
  text: z.string().describe('Срок словами'),
  min: z.string().describe('Самый короткий, ISO 8601: P2D'),
  max: z.string().describe('Самый длинный'),
  calendar: z.enum(['calendar', 'working']).describe('Календарные дни или рабочие'),
  validFrom: day
    .nullable()
    .describe('С какого дня так; у одного срока бывает несколько версий, сначала те, что действуют'),
  validTo,
  sample,
});

const distance = z
  .strictObject({
    min: z.int().describe('По самому короткому пути'),
    max: z.int().describe('По самому длинному'),
  })
  .nullable()
  .describe('Сколько вопросов до узла от начала по самому короткому и самому длинному пути');

const tree = z.strictObject({
  root: z.string().describe('Id вопроса, с которого начинают'),
  questions: z
    .array(
      z.strictObject({
        id: z.string().describe('Id вопроса'),
        url: z.string().describe('Адрес страницы от корня узла'),
        title: z.string().describe('Вопрос'),
        hint: z.string().nullable().describe('Подсказка под вопросом'),
        distance,
        answers: z
          .array(
            z.strictObject({
              id: z.string().describe('Id ответа, свой у каждого вопроса'),
              label: z.string().describe('Ответ'),
              circumstance: z.string().describe('Что ответ говорит о посетителе'),
              to: z.string().describe('Id вопроса или исхода, к которому он ведёт'),
              unsure: z.boolean().describe('Ответ «не знаю или другое»'),
            }),
          )
          .describe('Ответы: каждый ведёт к следующему узлу'),
      }),
    )
    .describe('Вопросы'),
  outcomes: z
    .array(
      z.strictObject({
        id: z.string().describe('Id исхода'),
        url: z.string().describe('Адрес страницы от корня узла'),
        number: z.string().describe('Номер: Р-17'),
        shortUrl: address.describe('Короткая ссылка, которая не меняется'),
        title: z.string().describe('Что сделать'),
        verdict,
        urgency: z
          .enum(['now', 'today', 'days', 'wait'])
          .describe('Сейчас, сегодня, в ближайшие дни, подождать'),
        department: z.string().nullable().describe('Id отдела, который решает'),
        channel: z.string().nullable().describe('Id канала, в который писать или звонить'),
        message: z
          .strictObject({
            id: z.string().describe('Id сообщения'),
            text: z.string().describe('Текст; на месте полей [их названия]'),
          })
          .nullable()
          .describe('Сообщение в поддержку'),
        recontact: z
          .strictObject({ after: z.string().describe('Id срока'), to: z.string().describe('Id исхода') })
          .nullable()
          .describe('Когда и куда идти, если не ответили'),
        fallback: z.string().describe('Id узла, если совет не подошёл'),
        circumstances: lines.describe('Что верно для всех, кто сюда пришёл'),
        distance,
        announcements,
      }),
    )
    .describe('Исходы'),
  moved: z
    .record(z.string(), z.string())
    .describe('Ответы, у которых теперь другой id: прежний вопрос.ответ → нынешний'),
});

const macro = z.strictObject({
  id: z.string().describe('Постоянный id: у А-12 — a-12-short и a-12-warm'),
  number: z.string().describe('Номер статьи или исхода'),
  title: z.string().describe('Заголовок страницы'),
  section: z.string().nullable().describe('Название раздела'),
  tone: z.enum(REPLY_TONES).describe('short — коротко, warm — тепло'),
  text: z.string().describe('Ответ, который оператор вставляет в чат; {имя} и {заказ} — пропуски'),
  html: z.string().describe('Тот же ответ в HTML'),
  url: address.describe('Короткая ссылка, которой кончается ответ'),
  changed: day.describe('Когда в последний раз меняли страницу или срок, который она называет'),
});

const changedPage = {
  number: z.string().describe('А-12 или Р-17'),
  title: z.string().describe('Заголовок страницы'),
  url: address.describe('Полный адрес страницы'),
};

const change = z.strictObject({
  id: z.string().describe('Id записи'),
  date: day.describe('С какого дня'),
  revised: day.describe('Когда последний раз меняли запись или проверяли её страницы'),
  text: z.string().describe('Что изменилось, одним предложением'),
  ...changedPage,
  pages: z.array(z.strictObject(changedPage)).describe('Страницы, которых это касается; первая — главная'),
  facts: factIds.describe('Id фактов, которых это касается'),
  announced: z.boolean().describe('День ещё не наступил'),
});

const notice = z.strictObject({
  id: z.string().describe('Id объявления'),
  text: z.string().describe('Что сейчас у всех так'),
  sections: lines.describe('Id разделов, которых это касается'),
  from: z.iso.datetime().describe('С какого момента'),
  until: z.iso.datetime().describe('До какого момента'),
});

const redirect = z.strictObject({
  from: z.string().describe('Адрес от корня узла: короткая ссылка или тот, что был у страницы раньше'),
  to: z.string().describe('Куда он ведёт'),
});

/** Each document of `/api/v1/`, for its JSON Schema and for the check that the document keeps its word. */
export const apiSchemas = {
  pages: z
    .array(page)
    .meta({ title: 'Страницы', description: 'Все страницы, на которых ищут ответ: статьи, вопросы, исходы' }),
  articles: z.array(article).meta({ title: 'Статьи', description: 'Статьи с коротким ответом каждой' }),
  facts: z
    .array(fact)
    .meta({ title: 'Факты', description: 'Что поддержка может, чего не может и кто решает' }),
  departments: z.array(department).meta({ title: 'Отделы', description: 'Кто что решает' }),
  channels: z.array(channel).meta({ title: 'Каналы', description: 'Как связаться: чат, телефон, почта' }),
  periods: z.array(period).meta({ title: 'Сроки', description: 'Сроки, о которых говорят страницы' }),
  tree: tree.meta({ title: 'Дерево решений', description: 'Вопросы, ответы и исходы' }),
  macros: z.array(macro).meta({ title: 'Ответы операторов', description: 'Готовые ответы для чата' }),
  changes: z.array(change).meta({ title: 'Что изменилось', description: 'Изменения, последнее первым' }),
  notices: z
    .array(notice)
    .meta({ title: 'Объявления', description: 'Сбои, которые ещё не кончились или только будут' }),
  redirects: z
    .array(redirect)
    .meta({ title: 'Переезды', description: 'Короткие ссылки и старые адреса: куда каждый ведёт' }),
};

/** The content of one document. */
export type ApiData<Name extends keyof typeof apiSchemas> = z.infer<(typeof apiSchemas)[Name]>;
