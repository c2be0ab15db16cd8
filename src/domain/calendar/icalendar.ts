const LINE_OCTETS = 75;

/**
 * A calendar file (RFC 5545) of a host's events, each the lines of its fields.
 * Written by hand: of the format it needs these lines; the package `ics` brings a schema validator along.
 */
export function formatCalendar(host: string, events: readonly (readonly string[])[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//RU`,
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/**
 * A day as calendars write it.
 * @example calendarDay('2026-12-03') → '20261203'
 */
export function calendarDay(day: string): string {
  return day.replace(/-/g, '');
}

/** An instant as calendars write it, of UTC. */
export function calendarMoment(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d+/g, '');
}

/**
 * A text as it stands in a field.
 * @example calendarText('Да, нет') → 'Да\\, нет'
 */
export function calendarText(text: string): string {
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
