import { isAlwaysOpen, type OpeningHours } from '../domain/channel/opening-hours.ts';
import { clockOf } from './time-zone.ts';

const DAY_NAMES: Readonly<Record<string, string>> = {
  mo: 'пн',
  tu: 'вт',
  we: 'ср',
  th: 'чт',
  fr: 'пт',
  sa: 'сб',
  su: 'вс',
};

/**
 * Opening hours in words, by the clock of their time zone.
 * @example hoursText([{ days: 'mo-fr', open: '09:00', close: '21:00' }], 'Europe/Moscow') → 'пн–пт 9:00–21:00 по Москве'
 */
export function hoursText(hours: readonly OpeningHours[], timeZone: string): string {
  if (isAlwaysOpen(hours)) return 'круглосуточно';
  const times = hours.map(({ days, open, close }) => {
    const names = days.split('-').map((day) => DAY_NAMES[day] ?? day);
    const when = days === 'mo-su' ? 'ежедневно' : names.join('–');
    // A dash between the times of two days would read as a slip.
    const [from, to] = [shortTime(open), shortTime(close)];
    return open < close ? `${when} ${from}–${to}` : `${when} с ${from} до ${to}`;
  });
  return `${times.join(', ')} ${clockOf(timeZone)}`;
}

function shortTime(time: string): string {
  return time.replace(/^0/, '');
}

/** What `<open-now>` says. */
export const OPEN_NOW = 'Сейчас открыто';
export const CLOSED_NOW = 'Сейчас закрыто';
