import { addDays, dayIn } from './day.ts';
import { parseDuration } from './duration.ts';
import { addWorkingDays, type ProductionCalendar } from './production-calendar.ts';

const HOUR_MS = 3_600_000;

/** How long an answer may take: an ISO duration such as `P5D` or `PT1H`, its days working or calendar days. */
export interface ReplyPeriod {
  readonly duration: string;
  readonly calendar: 'calendar' | 'working';
}

/** Until when an answer must come: through a whole day of the channel's time zone, or to a moment. */
export type Deadline = { readonly day: string } | { readonly moment: Date };

/**
 * The end of a period that begins when a message is sent; the day of sending does not count (in Russian law neither),
 * hours run without a break. A year whose working days nobody has entered is told instead of guessed.
 */
export function deadlineOf(
  sent: Date,
  { duration, calendar }: ReplyPeriod,
  timeZone: string,
  production: ProductionCalendar,
): Deadline | { readonly unknownYear: string } {
  const { unit, count } = parseDuration(duration) ?? { unit: 'day', count: 0 };
  if (unit === 'hour') return { moment: new Date(sent.getTime() + count * HOUR_MS) };
  const day = dayIn(timeZone, sent);
  return calendar === 'working'
    ? addWorkingDays(day, count * (unit === 'week' ? 5 : 1), production)
    : { day: addDays(day, count * (unit === 'week' ? 7 : 1)) };
}

/** Whether the duration is in hours: then the time of sending matters, not only the day. */
export function isInHours(duration: string): boolean {
  return duration.startsWith('PT');
}

/** What silence means now: it is early to write again, the last day runs, or the time is over. */
export type SilenceStage = 'early' | 'lastDay' | 'over';

/** The stage at the instant, by the calendar of the channel's time zone. */
export function silenceStage(deadline: Deadline, now: Date, timeZone: string): SilenceStage {
  if ('moment' in deadline) return now < deadline.moment ? 'early' : 'over';
  const today = dayIn(timeZone, now);
  if (today === deadline.day) return 'lastDay';
  return today < deadline.day ? 'early' : 'over';
}
