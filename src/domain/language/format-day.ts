/**
 * A day near enough to need no year, with its day of the week.
 * @example formatDay('2026-12-03') → '3 декабря (четверг)'
 */
export function formatDay(isoDate: string): string {
  const day = new Date(isoDate);
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('ru', { ...parts, timeZone: 'UTC' }).format(day);
  return `${format({ day: 'numeric', month: 'long' })} (${format({ weekday: 'long' })})`;
}
