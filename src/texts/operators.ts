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
