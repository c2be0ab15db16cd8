/** The page for developers. */
export const DEVELOPERS = 'Разработчикам';
export const DEVELOPERS_LEAD =
  'Всё, что сказано на сайте, есть и в JSON: для чат-бота, кабинета оператора или виджета в магазине.';
export const RULES = 'Как устроено';
export const API_RULES = [
  'Ключей и регистрации нет, читать можно с любого сайта: Access-Control-Allow-Origin: *.',
  'Это готовые файлы в UTF-8. Они меняются только с новым выпуском сайта: спрашивайте с If-None-Match и храните у себя.',
  'Номера, id и адреса не меняются. Поля только добавляются: незнакомые пропускайте.',
  'Адрес, который начинается с «/», отсчитывается от корня сайта; в macros и changes он полный.',
  '{имя} и {заказ} в готовых ответах — пропуски: их заполняет ваша система или сам оператор. В файле для Zendesk на их месте его собственные переменные.',
  'sample: true значит «пример»: настоящего значения магазин ещё не вписал.',
] as const;
export const SCHEMA_RULE = 'У каждого файла есть схема: JSON Schema, draft 2020-12.';
export const TRY = 'Попробовать';
export const TRY_LEAD =
  'Нужны curl и jq. Сайт запущен у вас (npm start)? Вместо адреса в командах подставьте тот, что напечатан при запуске.';
export const DOCUMENTS = 'Файлы';
export const SCHEMA = 'Схема';
export const EXAMPLE = 'Пример';
export const FEED = 'Что изменилось, приходит и в RSS:';
export const FOR_HELP_DESKS = 'Готовые ответы есть и для систем поддержки:';
export const IN_MARKDOWN = 'Каждая статья есть и в Markdown, всё дерево — текстом:';

/** What one may try in a terminal, by what it shows. */
export function tries(api: (name: 'articles' | 'macros' | 'changes') => string, number: string) {
  return [
    {
      shows: 'Все статьи, вопрос и короткий ответ:',
      command: `curl -s ${api('articles')} | jq '.[] | {title, answer}'`,
    },
    {
      shows: `Готовые ответы с номером ${number}:`,
      command: `curl -s ${api('macros')} | jq '.[] | select(.number == "${number}")'`,
    },
    { shows: 'Последнее изменение:', command: `curl -s ${api('changes')} | jq '.[0]'` },
  ] as const;
}
