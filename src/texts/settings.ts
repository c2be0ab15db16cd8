import { formatDate } from '../domain/language/format-date.ts';
import { isDraftKey, isKeptFormKey } from '../domain/message/draft.ts';
import { parseDraft } from '../domain/message/parse-draft.ts';
import { HANDED_QUERY_KEY } from '../domain/permalink/query-address.ts';
import { parseRecentQueries, RECENT_QUERIES_KEY } from '../domain/search/recent-queries.ts';
import { DESK_KEYS, parseVisits } from '../domain/memory/desk-memory.ts';
import { parseKeptList } from '../domain/memory/kept-list.ts';
import { COPY_NAME } from '../domain/offline/copy-list.ts';
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
export const EDITORS_HINT = 'Что ещё может редактор';
export const KEYBOARD = 'Клавиатура';
export const KEYS = 'Одиночные клавиши';
export const KEYS_HINT =
  'На вопросах цифры 1–8 выбирают ответ, «/» открывает поиск, «?» на странице для операторов показывает все клавиши';
export const SEARCH_SETTINGS = 'Поиск';
export const RECENT = 'Помнить недавние запросы';
export const RECENT_HINT = 'Последние пять запросов видны в пустой строке поиска, только на этом устройстве';
export const DESK = 'Страница для операторов';
export const DESK_REMEMBERS = 'Помнить на этом устройстве';
export const DESK_HINT =
  'Закреплённые и десять последних ответов, ваше имя, подпись и дни двух последних визитов. Сообщения клиентов не хранятся.';
export const KEPT = 'Что хранится на этом устройстве';
export const NOTHING_KEPT = 'Ничего.';
export const DELETE_ALL = 'Удалить всё';
export const DELETED = 'Всё удалено.';
export const NOT_KEPT = 'Браузер не дал сохранить: настройка подействует только на этой странице.';

// A map: what stands in storage may be any word, and every object knows `constructor`.
const KEPT_THEMES: ReadonlyMap<string, string> = new Map([
  ['light', `${THEME}: светлое`],
  ['dark', `${THEME}: тёмное`],
]);

/** Far more than the site itself keeps in one place; a browser takes seconds to break a longer word into lines. */
const MOST_SHOWN = 1000;

/** All that is kept, by its name: what the list of it says of a value. */
const KEPT_TEXTS: Readonly<Record<string, (value: string) => string | undefined>> = {
  [SETTINGS.theme.key]: (value) => KEPT_THEMES.get(value),
  [SETTINGS.editor.key]: switchedOn(EDITOR),
  [SETTINGS.keys.key]: switchedOn(KEYS),
  [SETTINGS.recent.key]: switchedOn(RECENT),
  [SETTINGS.desk.key]: switchedOn(`${DESK}: помнить на этом устройстве`),
  [RECENT_QUERIES_KEY]: (value) => `Недавние запросы: ${parseRecentQueries(value).join('; ')}`,
  [DESK_KEYS.pinned]: (value) => `${DESK}, закреплено: ${parseKeptList(value).join('; ')}`,
  [DESK_KEYS.used]: (value) => `${DESK}, недавнее: ${parseKeptList(value).join('; ')}`,
  [DESK_KEYS.name]: (value) => `${DESK}, ваше имя: ${value}`,
  [DESK_KEYS.signature]: (value) => `${DESK}, ваша подпись: ${value}`,
  [DESK_KEYS.visits]: (value) =>
    `${DESK}, дни последних визитов: ${parseVisits(value).map(formatDate).join('; ')}`,
  [COPY_NAME]: (date) =>
    date === ''
      ? 'Копия сайта: ещё не скачалась'
      : `Копия сайта от ${formatDate(date)} года и страницы, которые вы читали после`,
  [HANDED_QUERY_KEY]: () => 'Длинный запрос для поиска, только в этой вкладке',
  [WALK_KEY]: () => '«Разобраться по шагам»: ваши ответы, только в этой вкладке',
  [STORY_KEY]: () => '«Расскажите, что случилось»: ваши слова, только в этой вкладке',
  [HEARD_KEY]: () => '«Расскажите, что случилось»: что мы поняли, только в этой вкладке',
};

/** That the device keeps the draft of a message. */
export function keptDraft(title: string): string {
  return `Черновик сообщения «${title}»`;
}

/** That this tab keeps what is written into a message. */
export function keptForm(title: string): string {
  return `Сообщение «${title}», только в этой вкладке`;
}

/** A kept value in words, or as it is if the site does not know it; of what is longer than anything of the site's, the start. */
export function keptText(key: string, value: string): string {
  const text = wholeText(key, value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

function wholeText(key: string, value: string): string {
  const draft = isDraftKey(key) || isKeptFormKey(key) ? parseDraft(value) : undefined;
  if (draft !== undefined) return isDraftKey(key) ? keptDraft(draft.title) : keptForm(draft.title);
  return KEPT_TEXTS[key]?.(value) ?? `${key}=${value}`;
}

function switchedOn(words: string) {
  return (value: string) => (value === 'yes' ? words : undefined);
}
