import { addDays, isWeekend } from './day.ts';

/** Days of a year that differ from the usual week: the law and the government name some every year. */
export interface CalendarYear {
  /** Days on which nobody works, ISO. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays on which people work. */
  readonly workingDays?: readonly string[] | undefined;
}

/** The days of several years; a year is known if it has days off. */
export interface ProductionCalendar {
  readonly daysOff: readonly string[];
  readonly workingDays: readonly string[];
}

/** One calendar of several years. */
export function joinYears(years: readonly CalendarYear[]): ProductionCalendar {
  return {
    daysOff: years.flatMap(({ daysOff }) => daysOff),
    workingDays: years.flatMap(({ workingDays = [] }) => workingDays),
  };
}

/** The day after so many working days, or the year on the way there that the calendar does not know. */
export function addWorkingDays(
  day: string,
  count: number,
  calendar: ProductionCalendar,
): { readonly day: string } | { readonly unknownYear: string } {
  let last = day;
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    const year = last.slice(0, 4);
    if (!calendar.daysOff.some((dayOff) => dayOff.startsWith(year))) return { unknownYear: year };
    if (isWorkingDay(last, calendar)) left -= 1;
  }
  return { day: last };
}

function isWorkingDay(day: string, { daysOff, workingDays }: ProductionCalendar): boolean {
  return workingDays.includes(day) || !(isWeekend(day) || daysOff.includes(day));
}
