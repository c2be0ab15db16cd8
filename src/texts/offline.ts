import { formatDate } from '../domain/language/format-date.ts';

/** What a reader keeps on the device to read without a network. */
export const OFFLINE = 'Без интернета';
export const OFFLINE_LEAD =
  'Сохраните сайт на этом устройстве — в лифте и в дороге откроются разбор по шагам с сообщениями, ответы операторов, поиск по вопросам и страницы, которые вы уже читали.';
export const KEEP_CORE = 'Сохранить главное';
export const KEEP_WHOLE = 'Сохранить для офлайна весь сайт';
export const REMOVE_COPY = 'Удалить копию';
export const KEEPING = 'Сохраняем…';
export const COPY_KEPT = 'Готово: откроется и без интернета.';
export const COPY_REMOVED = 'Копия удалена.';
export const COPY_FAILED =
  'Сохранить не вышло: прервалась связь, нет места или браузер не разрешает. Что было сохранено раньше, на месте.';

/** @example keptCopy('2026-11-28', true) → 'На устройстве весь сайт, каким он был 28 ноября 2026 года.' */
export function keptCopy(date: string, isWhole: boolean): string {
  return `На устройстве ${isWhole ? 'весь сайт, каким он был' : 'главное с сайта, каким оно было'} ${formatDate(date)} года.`;
}

/** Stands first on a page from the copy. */
export function copyNote(date: string): string {
  return `Нет связи с сайтом. Это копия от ${formatDate(date)} года: с тех пор что-то могло измениться.`;
}

/** What the copy knows of a page that is not in it. */
export function shortAnswerNote(answer: string): string {
  return `Коротко: ${answer}`;
}

export const NO_COPY = 'Этой страницы нет в копии';
export const NO_COPY_LEAD =
  'Она откроется, как только появится связь. Остальное уже на устройстве: найдите ответ поиском или по шагам.';
export const TRY_AGAIN = 'Открыть ещё раз';
