import { formatMoment } from '../domain/language/format-moment.ts';

/** What stands before the text of a notice. */
export const NOW_FOR_ALL = 'Сейчас у всех так:';

/**
 * Until when a notice holds, by the clock of Moscow.
 * @example noticeEnd('2026-11-24T17:00:00.000Z') → 'Объявление действует до 24 ноября, 20:00 по Москве.'
 */
export function noticeEnd(until: string): string {
  return `Объявление действует до ${formatMoment(until, 'Europe/Moscow')} по Москве.`;
}
