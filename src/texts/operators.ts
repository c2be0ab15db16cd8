import { plural } from '../domain/language/plural.ts';
/** The pages for operators. */
export const OPERATORS = 'Операторам';
export const OPERATORS_LEAD =
  'Готовые ответы для чата: каждый сверен с фактами, со следующим шагом и короткой ссылкой.';
export const CHAT_REPLIES = 'Ответы для чата';
export const REPLIES_BY_SECTION = 'Все ответы по разделам';
export const OTHER_REPLIES = 'Для любого раздела';
export const NO_REPLIES = 'В этом разделе всё только для операторов: клиентам отсюда отвечать нечего.';
export const BLANKS_HINT =
  'В скобках пропуски: впишите имя и номер заказа. Кнопка копирует ответ, в котором пропусков нет.';

/** Title of the list of a section's replies. */
export function repliesTitle(section: string): string {
  return `${section}: ответы для чата`;
}

/**
 * How many replies a section has.
 * @example replyCount(2) → '2 ответа'
 */
export function replyCount(count: number): string {
  return `${String(count)} ${plural(count, { one: 'ответ', few: 'ответа', many: 'ответов' })}`;
}

export const CUSTOMER_MESSAGE = 'Что пишет клиент';
export const CUSTOMER_MESSAGE_HINT =
  'Вставьте сообщение целиком, впишите слово или номер: «а двенадцать», «р2». Написанное не хранится и никуда не уходит.';
export const CUSTOMER_NAME = 'Имя клиента';
export const ORDER_NUMBER = 'Номер заказа';
export const FOUND_PAGES = 'Что подходит';
export const NOTHING_FOUND = 'Ничего не подошло. Назовите беду другими словами или откройте раздел ниже.';
export const DESK_FAILED =
  'Поиск не загрузился. Проверьте связь и повторите: разделы ниже работают и без него.';
export const NO_REPLY = 'Эту страницу читают только операторы: ответа клиенту у неё нет.';
export const WARMER = 'Теплее';
export const WROTE_BEFORE = 'Клиент уже писал';
export const AS_LETTER = 'Для письма';

/** Keys of the box, and what each does. */
export const DESK_KEYS = [
  ['Ctrl+K', 'к сообщению'],
  ['↑ ↓', 'отметить другую строку'],
  ['Enter', 'открыть страницу'],
  ['Ctrl+Enter', 'скопировать ссылку'],
  ['Ctrl+Shift+Enter', 'скопировать ответ'],
  ['Esc', 'стереть всё: следующий чат'],
] as const;

/** How one of several troubles of a message is headed. */
export function aboutTrouble(words: string): string {
  return `О том, что «${words}»`;
}

/**
 * Which blanks of a copied reply nothing fills.
 * @example leftBlankText(['имя', 'номер заказа']) → 'Не вписано: имя, номер заказа.'
 */
export function leftBlankText(blanks: readonly string[]): string {
  return blanks.length === 0 ? '' : `Не вписано: ${blanks.join(', ')}.`;
}
