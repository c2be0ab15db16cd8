const TIMES = { hour: '2-digit', minute: '2-digit' } as const;
const DAYS = { day: 'numeric', month: 'long' } as const;

/**
 * A moment by the clock of a time zone.
 * @example formatMoment('2026-11-24T17:00:00Z', 'Europe/Moscow') → '24 ноября, 20:00'
 */
export function formatMoment(moment: string, timeZone: string): string {
  const date = new Date(moment);
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('ru', { ...parts, timeZone }).format(date);
  return `${format(DAYS)}, ${format(TIMES)}`;
}
