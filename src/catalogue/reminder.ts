import type { ReplyPeriod } from '../domain/calendar/deadline.ts';
import { joinYears, type ProductionCalendar } from '../domain/calendar/production-calendar.ts';
import type { Content } from '../schemas/content.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';
import { absolute, links } from './content.ts';
import { find } from './find.ts';

/** What the browser needs to count when an answer is due and to remind of what to do then. */
export interface ReplyReminder {
  readonly period: ReplyPeriod;
  readonly timeZone: string;
  /** By which working days are counted; other periods need none. */
  readonly production: ProductionCalendar | undefined;
  /** Whether the period or any of those days is an example. */
  readonly sample: boolean;
  /** Number of the outcome whose message is sent. */
  readonly outcome: number;
  readonly next: { readonly title: string; readonly shortUrl: string };
}

/** The reminder of an outcome that has a message to send and a next stage. */
export function reminderOf(
  content: Content,
  { number, channel, recontact }: OutcomeSource,
): ReplyReminder | undefined {
  if (channel === undefined || recontact === undefined) return undefined;
  const { value: period } = find(content.periods, recontact.after);
  const { value: next } = find(content.outcomes, recontact.to);
  const years = period.calendar === 'working' ? content.productionCalendar.map(({ value }) => value) : [];
  return {
    period: { duration: period.max, calendar: period.calendar },
    timeZone: find(content.channels, channel).value.timeZone,
    production: years.length === 0 ? undefined : joinYears(years),
    sample: [period, ...years].some(({ sample }) => sample === true),
    outcome: number,
    next: { title: next.title, shortUrl: absolute(content, links.shortOutcome(next.number)) },
  };
}
