import { plural } from '../domain/language/plural.ts';
import { MAX_QUERY_LENGTH } from '../domain/search/analyze-query.ts';

/** What the results page says; apart from `search.ts`, so that the box need not load it. */
export const SEARCH_NEEDS_SCRIPTS =
  'Поиск работает, когда в браузере включены скрипты. Без них поможет список всех вопросов:';
export const QUERY_STAYS =
  'Запрос остаётся в браузере. С сайта загружаются только части поискового списка, в которых есть его слова.';
export const ASK_SOMETHING = 'Напишите, что случилось, своими словами.';
export const SEARCHING = 'Ищем…';
export const FULL_TEXT_FAILED =
  'Полные тексты не загрузились: показываем то, что нашли по вопросам и коротким ответам.';
export const ANSWERS_FAILED = 'Список вопросов не загрузился: показываем то, что нашли в полных текстах.';
export const SEARCH_FAILED = 'Поиск не загрузился. Проверьте связь и повторите.';
export const UNREADABLE = 'Часть адреса повреждена, эти знаки мы пропустили.';
export const CUT = `Запрос длинный: мы прочитали первые ${String(MAX_QUERY_LENGTH)} знаков.`;
export const NARROW = 'Выбрать раздел';
export const EVERYTHING = 'Все';
export const FOR_SELLERS = 'Для продавцов';
export const NEAREST_SECTIONS = 'Ближайшие разделы';
export const NOTHING_FITS = 'Нет нужного ответа?';
export const BY_STEPS = 'Разобраться по шагам';
export const WRITE_TO_SUPPORT = 'Написать в поддержку';
export const WHAT_TO_SAY =
  'Напишите, что вы хотели, что случилось и когда, чего вы просите. Добавьте номер заказа и попросите назвать срок ответа.';

/** Longest piece of the reader's query that is repeated to them. */
const QUOTE_LENGTH = 80;
/** Longest piece of it that the message to support holds: a link may bring words that its reader never wrote. */
const SUPPORT_QUOTE_LENGTH = 200;

/**
 * The query as it is repeated: in quotation marks of its own, which nothing in it can close.
 * @example quoteQuery('статус «В пути»') → '«статус „В пути“»'
 */
export function quoteQuery(query: string, mostLetters = QUOTE_LENGTH): string {
  const letters = Array.from(query.replaceAll('«', '„').replaceAll('»', '“'));
  return `«${letters.slice(0, mostLetters).join('')}${letters.length > mostLetters ? '…' : ''}»`;
}

/** That the query was put right before the search. */
export function shownFor(understood: string): string {
  return `Показаны результаты для ${quoteQuery(understood)}.`;
}

/** The link that searches for what was typed. */
export function searchLiterally(query: string): string {
  return `Искать ${quoteQuery(query)}`;
}

/**
 * What to write to support about a question that has no answer here.
 * @example questionForSupport('где мой зонт') → 'Здравствуйте! В «Помощи» нет ответа на мой вопрос: «где мой зонт». Прошу …'
 */
export function questionForSupport(query: string): string {
  return `Здравствуйте! В «Помощи» нет ответа на мой вопрос: ${quoteQuery(query, SUPPORT_QUOTE_LENGTH)}. Прошу ответить или передать тому, кто решает такие вопросы, и назвать срок ответа.`;
}

/**
 * What was found.
 * @example foundCount(21, 'чат') → 'По запросу «чат» нашёлся 21 ответ'
 */
export function foundCount(count: number, query: string): string {
  const found = plural(count, { one: 'нашёлся', few: 'нашлись', many: 'нашлось' });
  const answers = plural(count, { one: 'ответ', few: 'ответа', many: 'ответов' });
  return `По запросу ${quoteQuery(query)} ${found} ${String(count)} ${answers}`;
}

/** That only guesses were found. */
export function onlyGuesses(query: string): string {
  return `По запросу ${quoteQuery(query)} точного ответа нет`;
}

/** That nothing was found. */
export function nothingFound(query: string): string {
  return `По запросу ${quoteQuery(query)} ничего не нашлось`;
}

/** That the query holds no word to search for. */
export function onlyCommonWords(query: string): string {
  return `В запросе ${quoteQuery(query)} нет слов, по которым можно искать. Добавьте, о чём вопрос: заказ, оплата, возврат`;
}
