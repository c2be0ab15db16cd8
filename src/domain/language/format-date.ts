const LONG_DATE = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * A day as readers write it; an empty or impossible day stays as it is.
 * @example formatDate('2026-11-20') → '20 ноября 2026'
 */
export function formatDate(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? isoDate : LONG_DATE.format(day).replace(/\s*г\.$/, '');
}
