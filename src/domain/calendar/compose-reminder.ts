import type { Deadline } from './deadline.ts';
import { calendarDay, calendarMoment, calendarText, formatCalendar } from './icalendar.ts';

/** What a calendar must remind of. */
export interface Reminder {
  /** Number of the outcome whose message was sent. */
  readonly outcome: string;
  /** The day of sending, ISO: together with the outcome it makes the event the same when it is added again. */
  readonly sentDay: string;
  readonly deadline: Deadline;
  readonly summary: string;
  readonly description: string;
  /** Full address of the page that says what to do then. */
  readonly url: string;
}

/** The reminder as a calendar file with an alarm: in the evening of a last day, at once at a moment. */
export function composeReminder(reminder: Reminder, now: Date): string {
  const { outcome, sentDay, deadline, summary, description, url } = reminder;
  const { host } = new URL(url);
  const [start, alarm] =
    'day' in deadline
      ? [`DTSTART;VALUE=DATE:${calendarDay(deadline.day)}`, 'PT18H']
      : [`DTSTART:${calendarMoment(deadline.moment)}`, 'PT0S'];
  return formatCalendar(host, [
    [
      `UID:${sentDay}-r-${outcome}@${host}`,
      `DTSTAMP:${calendarMoment(now)}`,
      start,
      `SUMMARY:${calendarText(summary)}`,
      `DESCRIPTION:${calendarText(description)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${calendarText(summary)}`,
      `TRIGGER:${alarm}`,
      'END:VALARM',
    ],
  ]);
}
