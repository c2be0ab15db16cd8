import type { Deadline } from './deadline.ts';

const LINE_OCTETS = 75;

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

/**
 * The reminder as an iCalendar file (RFC 5545) with an alarm: in the evening of a last day, at once at a moment.
 * Written by hand: of the format it needs these lines; the package `ics` brings a schema validator along.
 */
export function composeReminder(reminder: Reminder, now: Date): string {
  const { outcome, sentDay, deadline, summary, description, url } = reminder;
  const { host } = new URL(url);
  const [start, alarm] =
    'day' in deadline
      ? [`DTSTART;VALUE=DATE:${deadline.day.replace(/-/g, '')}`, 'PT18H']
      : [`DTSTART:${utc(deadline.moment)}`, 'PT0S'];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//RU`,
    'BEGIN:VEVENT',
    `UID:${sentDay}-r-${outcome}@${host}`,
    `DTSTAMP:${utc(now)}`,
    start,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${alarm}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function utc(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d+/g, '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Breaks a line by octets, never inside a character: a Russian letter takes two of them. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
