import type { Deadline, SilenceStage } from '../domain/calendar/deadline.ts';
import { formatDay } from '../domain/language/format-day.ts';
import { formatMoment } from '../domain/language/format-moment.ts';
import { clockOf } from './time-zone.ts';

/** What the reminder of an outcome says. */
export const REMIND = 'Напомнить, если не ответят';
export const WHEN_SENT = 'Когда вы отправили сообщение?';
export const ADD_TO_CALENDAR = 'Добавить напоминание в календарь';
export const WRONG_TIME = 'Укажите, когда отправили сообщение: не в будущем и не раньше, чем год назад.';
export const REMINDER_FAILED =
  'Напоминание не загрузилось. Проверьте интернет и нажмите ещё раз или обновите страницу.';

/** What is true now of an answer that must come by the deadline, and whether to write again. */
export function silenceText(deadline: Deadline, stage: SilenceStage, timeZone: string): string {
  const when = deadlineText(deadline, timeZone);
  switch (stage) {
    case 'early':
      return `По этому сроку ответ — не позже ${when}. Писать снова рано: подождите до этого ${'day' in deadline ? 'дня' : 'времени'}.`;
    case 'lastDay':
      return `По этому сроку ответ — сегодня, ${when}. Если до конца дня его нет, пишите снова.`;
    case 'over':
      return `Срок ответа прошёл: ${when}. Если ответа нет, пора писать снова.`;
  }
}

/** What is said instead of a day that cannot be counted. */
export function unknownYear(year: string): string {
  return `Рабочих дней ${year} года мы ещё не знаем. Отсчитайте срок сами.`;
}

/**
 * Title of the event in the reader's calendar, `next` being the title of what to do then.
 * @example reminderTitle('Напишите повторно') → 'Вам не ответили? Напишите повторно'
 */
export function reminderTitle(next: string): string {
  return `Вам не ответили? ${next}`;
}

/** What the event says inside. */
export function reminderNote(deadline: Deadline, timeZone: string, url: string): string {
  return `Ответа ждали не позже ${deadlineText(deadline, timeZone)}. Если его нет, откройте: ${url}`;
}

/** The deadline as readers see it: a day, or a moment by the channel's clock. */
function deadlineText(deadline: Deadline, timeZone: string): string {
  return 'day' in deadline
    ? formatDay(deadline.day)
    : `${formatMoment(deadline.moment.toISOString(), timeZone)} ${clockOf(timeZone)}`;
}
