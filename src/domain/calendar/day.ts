const DAY_MS = 86_400_000;

/**
 * The day of an instant by the calendar of a time zone (an IANA name), without one by that of the device.
 * @example dayIn('Asia/Vladivostok', new Date('2026-11-26T20:00:00Z')) → '2026-11-27'
 */
export function dayIn(timeZone: string | undefined, instant: Date): string {
  // Swedes write days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv', { timeZone }).format(instant);
}

/**
 * The day so many days later.
 * @example addDays('2028-02-28', 1) → '2028-02-29'
 */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/**
 * How many days later the second day is; below zero so many earlier.
 * @example daysBetween('2028-02-28', '2028-03-01') → 2
 */
export function daysBetween(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / DAY_MS;
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
