import { addDays } from '../calendar/day.ts';

/** From when until when a notice holds: two moments, ISO with their offsets. */
export interface NoticeSpan {
  readonly from: string;
  readonly until: string;
}

/** Whether the notice holds at the moment: it has begun and is not over, for the reader's own clock. */
export function isCurrent({ from, until }: NoticeSpan, now: Date): boolean {
  return Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until);
}

/** Whether the notice was over before the day began, so that a site built on that day leaves it out. */
export function isOverBefore({ until }: NoticeSpan, day: string): boolean {
  return Date.parse(until) <= startOf(day);
}

/** Whether the notice begins on the day or earlier, so that a site built on that day shows it without scripts. */
export function beginsBy({ from }: NoticeSpan, day: string): boolean {
  return Date.parse(from) < startOf(addDays(day, 1));
}

/** Days of a build are those of UTC, as `SITE_DATE` is. */
function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
