import type { Verdict } from '../domain/article/verdict.ts';
import { counted } from '../domain/language/plural.ts';
import { VERDICTS } from './verdict.ts';

/** What the map of the tree says around it. */
export const MAP_FILTERS = 'Найти на карте';
export const MAP_SEARCH = 'Слова или номер';
export const MAP_SEARCH_EXAMPLE = 'Например: возврат или Р-2';
export const MAP_VERDICT = 'Что посоветуем';
export const MAP_DEPARTMENT = 'Кто решает';
export const MAP_ANY = 'Все';
export const MAP_RESET = 'Показать всё';
export const MAP_NOTHING = 'На карте такого нет. Попробуйте другое слово или снимите отбор.';
export const MAP_FAILED =
  'Поиск по карте не загрузился. Проверьте связь и попробуйте ещё раз или обновите страницу.';

export const MAP_DRAWING = 'Рисунок';
export const MAP_DRAWING_HINT =
  'Слева вопрос с ответами, линия от ответа ведёт дальше. Пунктир — «не знаю» и «другое».';
export const MAP_LIST = 'Список';
export const MAP_REPEAT = 'ответы — выше';
export const MAP_SKIP_DRAWING = 'Пропустить рисунок';
export const MAP_DRAWING_FILE = 'Рисунок отдельно';
export const MAP_TEXT_FILE = 'Всё дерево текстом';
export const MAP_DATA_FILE = 'Дерево для программ';

const QUESTIONS = { one: 'вопрос', few: 'вопроса', many: 'вопросов' };
const OUTCOMES = { one: 'исход', few: 'исхода', many: 'исходов' };

/**
 * How much the whole map holds.
 * @example mapSize(9, 26) → 'На карте 9 вопросов и 26 исходов.'
 */
export function mapSize(questions: number, outcomes: number): string {
  return `На карте ${counted(questions, QUESTIONS)} и ${counted(outcomes, OUTCOMES)}.`;
}

/**
 * How much the filters found.
 * @example mapFound(1, 3) → 'Нашлось: 1 вопрос и 3 исхода. Показываем путь от начала.'
 */
export function mapFound(questions: number, outcomes: number): string {
  const found = [
    ...(questions > 0 ? [counted(questions, QUESTIONS)] : []),
    ...(outcomes > 0 ? [counted(outcomes, OUTCOMES)] : []),
  ];
  return found.length === 0 ? MAP_NOTHING : `Нашлось: ${found.join(' и ')}. Показываем путь от начала.`;
}

/** A verdict as one of the filter's choices, with how many outcomes have it. */
export function verdictChoice(verdict: Verdict, count: number): string {
  const word = verdict === 'contact' ? 'Напишите или позвоните' : VERDICTS[verdict].word;
  const choice = verdict === 'routing' ? 'Решает другой отдел' : word;
  return withCount(choice, count);
}

/** @example withCount('Отдел розыска', 2) → 'Отдел розыска (2)' */
export function withCount(choice: string, count: number): string {
  return `${choice} (${String(count)})`;
}

/** The first line of the tree as plain text. */
export function treeTextTitle(site: string): string {
  return `${site}: дерево решений`;
}
