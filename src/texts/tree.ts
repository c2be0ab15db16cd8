import { plural } from '../domain/language/plural.ts';

/** What questions and outcomes of the tree say around their text. */
export const TREE = 'Разобраться по шагам';
export const TREE_LEAD =
  'Ответьте на несколько вопросов: станет ясно, надо ли писать в поддержку, кому и что.';
export const QUESTION_ANSWERS = 'Ответы';
export const START_AGAIN = 'Начать сначала';
export const NEED_HUMAN = 'Нужен человек';
export const FOR_OPERATORS = 'Я оператор поддержки';
export const BACK_TO = 'Назад: ';

/**
 * How many questions are left, the one on the page included.
 * @example questionsLeftText({ min: 1, max: 3 }) → 'Осталось 1–3 вопроса'
 */
export function questionsLeftText({ min, max }: { readonly min: number; readonly max: number }): string {
  if (max === 1) return 'Это последний вопрос';
  const range = min === max ? String(max) : `${String(min)}–${String(max)}`;
  return `Осталось ${range} ${plural(max, { one: 'вопрос', few: 'вопроса', many: 'вопросов' })}`;
}

export const YOUR_ANSWERS = 'Ваши ответы';
export const LINK_WITH_ANSWERS = 'Ссылка с моими ответами';
export const STALE_ANSWERS = 'Ответы в ссылке устарели. Показываем общую страницу.';
export const CHANGE = 'Изменить';
/** Which answer a link changes, for those who hear it without its line. */
export function changedQuestion(title: string): string {
  return ` ответ на вопрос «${title}»`;
}

export const FOR_YOU_IF = 'Для вас, если';
export const NOT_FOR_YOU = 'Не подходит?';
export const WHERE_TO_WRITE = 'Куда обратиться';
export const WHO_SOLVES = 'Кто решает';
export const WHAT_TO_WRITE = 'Что написать';
/** Said once for every message: most of them are written as if the order were the visitor's own. */
export const ON_BEHALF = 'Пишете за другого? Скажите, за кого, и спросите, ответят ли вам и что вам можно.';
export const WHAT_NEXT = 'Что будет дальше';
export const IF_SILENCE = 'Если не ответили';
export const DONT = 'Чего не делать';
export const OPERATOR_CANNOT = 'Чего оператор здесь не может';
export const WHY = 'Почему мы это советуем';
export const ABOUT_THIS = 'Об этом подробно';
export const OUTCOME_NUMBER = 'Номер исхода';
export const WRITE_TO_PERSON = 'Всё равно нужен человек?';
export const HOW_TO_REACH = 'Как связаться с поддержкой';

/** Until when to wait. */
export const WAIT_UNTIL = 'Подождите, пока ';
export const WRITE_SOONER = 'Пишите раньше, если';
/** When an answer comes. */
export const REPLY_WITHIN = 'Срок ответа — ';
/** The same, where the matter itself takes another time. */
export const FIRST_REPLY_WITHIN = 'Первый ответ — ';
/** After how long silence is silence. */
export const SILENCE_AFTER = 'Сколько ждать — ';
/** The same, where a first answer comes sooner. */
export const SOLUTION_AFTER = 'Сколько ждать решения — ';
export const SILENCE_THEN = '. Ничего не изменилось? ';
/** What to know before writing again, and where there is no time to wait. */
export const BEFORE_REPEAT = 'Прежде чем писать снова';
export const TOO_EARLY = 'Срок ответа ещё не прошёл?';
export const SEVERAL_REQUESTS = 'Открыто несколько обращений?';
export const TOO_LATE = 'Ждать нельзя?';

export const MAP = 'Карта решений';
export const MAP_LEAD = 'Все вопросы и все исходы на одной странице.';
