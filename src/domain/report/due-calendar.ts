import { calendarDay, calendarMoment, calendarText, formatCalendar } from '../calendar/icalendar.ts';
import { latinName } from '../language/latin-name.ts';
import { counted, PAGES } from '../language/plural.ts';
import type { KeptPage } from './kept-page.ts';

/**
 * The checks to come as a calendar file: an event for each owner and day, those past due today. An event keeps its name,
 * so that a calendar that takes the file again changes it.
 */
export function composeDueCalendar(
  pages: readonly KeptPage[],
  today: string,
  pageUrl: (address: string) => string,
): string {
  const { host } = new URL(pageUrl('/'));
  const dayOf = ({ checkBy }: KeptPage) => (checkBy < today ? today : checkBy);
  const events = Map.groupBy(pages, (page) => `${dayOf(page)} ${page.owner}`);
  return formatCalendar(
    host,
    [...events]
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([, [first, ...others]]) => {
        if (first === undefined) return [];
        const due = [first, ...others];
        const lines = due.map(({ title, address }) => `${title} ${pageUrl(address)}`);
        return [
          [
            `UID:${dayOf(first)}-${latinName(first.owner)}@${host}`,
            `DTSTAMP:${calendarMoment(new Date(today))}`,
            `DTSTART;VALUE=DATE:${calendarDay(dayOf(first))}`,
            `SUMMARY:${calendarText(`Пора проверить: ${counted(due.length, PAGES)}, ${first.owner}`)}`,
            `DESCRIPTION:${calendarText(lines.join('\n'))}`,
            'TRANSP:TRANSPARENT',
          ],
        ];
      }),
  );
}
