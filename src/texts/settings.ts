import { parseRecentQueries, RECENT_QUERIES_KEY } from '../domain/search/recent-queries.ts';
import { HANDED_QUERY_KEY } from '../domain/permalink/query-address.ts';
import { isDraftKey, isKeptFormKey } from '../domain/message/draft.ts';
import { parseDraft } from '../domain/message/parse-draft.ts';
import { SETTINGS } from '../domain/settings/settings.ts';
import { WALK_KEY } from '../domain/settings/walk-key.ts';
import { HEARD_KEY, STORY_KEY } from '../domain/settings/story-keys.ts';

/** The page of settings. */
export const SETTINGS_TITLE = 'Настройки';
export const SETTINGS_LEAD =
  'Настройки хранятся только на этом устройстве. Сайт не ставит cookie и ничего никуда не отправляет.';
export const SETTINGS_NEED_SCRIPTS =
  'Чтобы менять настройки, включите скрипты в браузере. Без них оформление повторяет систему.';
export const THEME = 'Оформление';
export const THEMES = { '': 'Как в системе', light: 'Светлое', dark: 'Тёмное' } as const;
export const EDITOR = 'Я редактор';
export const EDITOR_HINT = 'Показывать на страницах ссылку «Исправить страницу»';
export const KEYBOARD = 'Клавиатура';
export const KEYS = 'Одиночные клавиши';
export const KEYS_HINT = 'На вопросах цифры 1–8 выбирают ответ, «/» открывает поиск';
export const SEARCH_SETTINGS = 'Поиск';
export const RECENT = 'Помнить недавние запросы';
export const RECENT_HINT = 'Последние пять запросов видны в пустой строке поиска, только на этом устройстве';
export const KEPT = 'Что хранится на этом устройстве';
export const NOTHING_KEPT = 'Ничего.';
export const DELETE_ALL = 'Удалить всё';
export const DELETED = 'Всё удалено.';
export const NOT_KEPT = 'Браузер не дал сохранить: настройка подействует только на этой странице.';

const RECENT_QUERIES = 'Недавние запросы';

const KEPT_TEXTS: Readonly<Record<string, string>> = {
  [`${SETTINGS.theme.key}=light`]: `${THEME}: светлое`,
  [`${SETTINGS.theme.key}=dark`]: `${THEME}: тёмное`,
  [`${SETTINGS.editor.key}=yes`]: EDITOR,
  [`${SETTINGS.keys.key}=yes`]: KEYS,
  [`${SETTINGS.recent.key}=yes`]: RECENT,
};
const QUERY_KEPT = 'Длинный запрос для поиска, только в этой вкладке';
const WALK_KEPT = '«Разобраться по шагам»: ваши ответы, только в этой вкладке';
const STORY_KEPT = '«Расскажите, что случилось»: ваши слова, только в этой вкладке';
const HEARD_KEPT = '«Расскажите, что случилось»: что мы поняли, только в этой вкладке';

/** That the device keeps the draft of a message. */
export function keptDraft(title: string): string {
  return `Черновик сообщения «${title}»`;
}

/** That this tab keeps what is written into a message. */
export function keptForm(title: string): string {
  return `Сообщение «${title}», только в этой вкладке`;
}

/** A kept value in words, or as it is if the site does not know it. */
export function keptText(key: string, value: string): string {
  if (key === RECENT_QUERIES_KEY) return `${RECENT_QUERIES}: ${parseRecentQueries(value).join('; ')}`;
  if (key === WALK_KEY) return WALK_KEPT;
  if (key === HANDED_QUERY_KEY) return QUERY_KEPT;
  if (key === STORY_KEY) return STORY_KEPT;
  if (key === HEARD_KEY) return HEARD_KEPT;
  const draft = isDraftKey(key) || isKeptFormKey(key) ? parseDraft(value) : undefined;
  if (draft !== undefined) return isDraftKey(key) ? keptDraft(draft.title) : keptForm(draft.title);
  const pair = `${key}=${value}`;
  return KEPT_TEXTS[pair] ?? pair;
}
