import { addDays } from '../domain/calendar/day.ts';
import { deadlineOf } from '../domain/calendar/deadline.ts';
import { joinYears } from '../domain/calendar/production-calendar.ts';
import { currentPeriod } from '../domain/mention/current-period.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';

/** How long before a year is needed editors are told: the government has named its days by then. */
const AHEAD_DAYS = 60;

/** Years without working days that whoever writes today or soon has to wait through. */
export function checkWorkingDays(draft: ContentDraft, today: string): readonly Issue[] {
  if (draft.unread.has('productionCalendar')) return [];
  const days = joinYears(draft.productionCalendar.map(({ value }) => value));
  const versions = draft.periods.map(({ value, file, lineOf }) => ({ ...value, file, lineOf }));
  const awaited = new Set(draft.outcomes.flatMap(({ value }) => value.recontact?.after ?? []));
  return [...awaited].flatMap((id) => {
    const period = currentPeriod(versions, id, today);
    if (period === undefined) return [];
    const { max: duration, calendar, file, lineOf } = period;
    const year = [today, addDays(today, AHEAD_DAYS)]
      .map((sent) => deadlineOf(new Date(sent), { duration, calendar }, 'UTC', days))
      .flatMap((due) => ('unknownYear' in due ? [due.unknownYear] : []))[0];
    if (year === undefined) return [];
    const found = `нет календаря рабочих дней на ${year} год, а срок «${id}» его требует`;
    return [issueAt('working-days-unknown', { file, line: lineOf(['calendar']) }, { found })];
  });
}
