const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/**
 * Hours of some days of the week, as `channels.yaml` writes them: `mo-fr`, `09:00`, `21:00`; `24:00` is midnight. Hours
 * that close no later than they open end on the next day.
 */
export interface OpeningHours {
  readonly days: string;
  readonly open: string;
  readonly close: string;
}

/** Whether a channel works at the instant, by the clock of its own time zone (an IANA name). */
export function isOpen(hours: readonly OpeningHours[], timeZone: string, instant: Date): boolean {
  const { day, time } = localClock(timeZone, instant);
  const dayBefore = (day + DAYS.length - 1) % DAYS.length;
  return hours.some(({ days, open, close }) => {
    if (open < close) return includesDay(days, day) && open <= time && time < close;
    return (includesDay(days, day) && open <= time) || (includesDay(days, dayBefore) && time < close);
  });
}

/** Whether the channel never closes. */
export function isAlwaysOpen(hours: readonly OpeningHours[]): boolean {
  return DAYS.every((_, day) =>
    hours.some(({ days, open, close }) => includesDay(days, day) && open === '00:00' && close === '24:00'),
  );
}

/** Whether the day (0 is Monday) belongs to `mo`, `mo-fr` or a range over the week's end such as `sa-mo`. */
function includesDay(days: string, day: number): boolean {
  const [first = '', last = first] = days.split('-');
  const from = DAYS.indexOf(first);
  const to = DAYS.indexOf(last);
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
}

function localClock(timeZone: string, instant: Date): { day: number; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    day: DAYS.indexOf(read('weekday').slice(0, 2).toLowerCase()),
    time: `${read('hour')}:${read('minute')}`,
  };
}

/**
 * Hours as one line, to hand over to the reader's browser; `parseOpeningHours` reads it back.
 * @example formatOpeningHours([{ days: 'mo-fr', open: '09:00', close: '21:00' }]) → 'mo-fr 09:00-21:00'
 */
export function formatOpeningHours(hours: readonly OpeningHours[]): string {
  return hours.map(({ days, open, close }) => `${days} ${open}-${close}`).join(', ');
}

/** Reads what `formatOpeningHours` writes; parts that are not hours are left out. */
export function parseOpeningHours(text: string): readonly OpeningHours[] {
  return text.split(', ').flatMap((part) => {
    const [, days, open, close] = /^([a-z-]+) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(part) ?? [];
    return days === undefined || open === undefined || close === undefined ? [] : [{ days, open, close }];
  });
}
