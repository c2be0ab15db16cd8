import { counted } from '../domain/language/plural.ts';

/** What the search box says; the results page says more in `search-results.ts`. */
export const SEARCH = 'Поиск';
export const SEARCH_LABEL = 'Найти ответ';
export const SEARCH_PLACEHOLDER = 'Например: где мой заказ';
/** What leads to the box, shown in it. */
export const SEARCH_KEY = 'Ctrl+K';
export const FIND = 'Найти';
export const SUGGESTIONS = 'Подсказки';
export const KEYBOARD_HINT =
  'Отмеченную строку: Enter — открыть, Ctrl+Enter — скопировать ссылку, Ctrl+Shift — показать ответ, Ctrl+Shift+Enter — скопировать ответ';
export const GUESSES = 'Возможно, вы об этом';
export const OFTEN_ASKED = 'Часто спрашивают';
export const RECENT_QUERY = 'Недавно искали:';
export const SUGGESTIONS_FAILED =
  'Подсказки не загрузились. Если повтор не поможет, обновите страницу: могла выйти новая версия сайта.';
export const RETRY = 'Повторить';
export const ALL_QUESTIONS = 'Все вопросы от А до Я';

/** That the link of a page stands in the clipboard. */
export function copiedLink(title: string): string {
  return `Скопирована ссылка: «${title}»`;
}

/** That what an operator answers with a page stands in the clipboard. */
export function copiedReply(title: string): string {
  return `Скопирован ответ: «${title}»`;
}

/**
 * How many suggestions stand below the box, for screen readers.
 * @example suggestionCount(2) → '2 подсказки'
 */
export function suggestionCount(count: number): string {
  if (count === 0) return 'Подсказок нет. Нажмите Enter, чтобы искать по всему тексту.';
  return counted(count, { one: 'подсказка', few: 'подсказки', many: 'подсказок' });
}
