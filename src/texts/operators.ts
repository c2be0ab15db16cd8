import { counted } from '../domain/language/plural.ts';
import { SEARCH_KEY } from './search.ts';

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
  return counted(count, { one: 'ответ', few: 'ответа', many: 'ответов' });
}

export const CHANGES = 'Что изменилось';
export const EARLIER = 'Раньше';
export const CHANGES_FEED = 'Все изменения приходят и в RSS';

/**
 * What has changed since the operator was here.
 * @example changedSince('26 ноября 2026', 0) → 'С вашего прошлого визита (26 ноября 2026) ничего не изменилось.'
 */
export function changedSince(day: string, count: number): string {
  const what =
    count === 0
      ? ' ничего не изменилось'
      : `: ${counted(count, { one: 'изменение', few: 'изменения', many: 'изменений' })}`;
  return `С вашего прошлого визита (${day})${what}.`;
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

export const PINNED = 'Закреплённые';
export const USED = 'Недавние';
export const PIN = 'Закрепить';
export const UNPIN = 'Открепить';
export const OWN_NAME = 'Ваше имя';
export const OWN_NAME_HINT = 'Ответ начнётся так: «Здравствуйте! Меня зовут Ольга».';
export const OWN_SIGNATURE = 'Ваша подпись';
export const OWN_SIGNATURE_HINT = 'Встанет последней строкой';
export const FORGET_IN_SETTINGS = 'Посмотреть и удалить, что хранится';
export const DESK_NOT_KEPT = 'Браузер не дал сохранить: на этом устройстве запомнить ничего не получится.';
export const TRACKING_SHOWS = 'Что показывает отслеживание';
export const TRACKING_HINT =
  'Откройте отслеживание заказа и прочитайте переписку: причина у всех должна быть одна.';
export const NOT_LOOKED_YET = 'Пока не проверено';
export const TOLD_OTHERWISE = 'Раньше называли другую причину';

/** What the keys are called where they work. */
export const KEYS_TITLE = 'Клавиши';
export const CLOSE = 'Закрыть';
export const LIST_HINT = '↑ ↓ — отметить строку, Enter — открыть страницу';
export const COPY_LINK_KEY = 'Ctrl+Enter';
export const COPY_REPLY_KEY = 'Ctrl+Shift+Enter';

/** All keys of the desk, and what each does. */
export const ALL_KEYS = [
  [SEARCH_KEY, 'к сообщению'],
  ['↑ ↓', 'отметить другую строку'],
  ['Enter', 'открыть отмеченную страницу'],
  [COPY_LINK_KEY, 'скопировать её ссылку'],
  [COPY_REPLY_KEY, 'скопировать её ответ'],
  ['Shift+Enter', 'новая строка в сообщении'],
  ['Tab', 'к имени клиента, номеру заказа и остальному'],
  ['Esc', 'стереть всё: следующий чат'],
  ['?', 'этот список: в пустой строке сообщения'],
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
