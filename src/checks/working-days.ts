import { addDays } from '../domain/calendar/day.ts';
import { deadlineOf } from '../domain/calendar/deadline.ts';
import { joinYears } from '../domain/calendar/production-calendar.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { inForce } from '../domain/version/version.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';

/** How long before a year is needed editors are told: the government has named its days by then. */
const AHEAD_DAYS = 60;

/** Years without working days that whoever writes today or soon has to wait through. */
export function checkWorkingDays(draft: ContentDraft, today: string): readonly Issue[] {
  if (draft.unread.has('productionCalendar')) return [];
  const days = joinYears(draft.productionCalendar.map(({ value }) => value));
  const awaited = new Set(draft.outcomes.flatMap(({ value }) => value.recontact?.after ?? []));
  const issues = [today, addDays(today, AHEAD_DAYS)].flatMap((sent) =>
    inForce(draft.periods, sent)
      .filter(({ id }) => awaited.has(id))
      .flatMap(({ id, file, lineOf, value: { max: duration, calendar } }) => {
        const due = deadlineOf(new Date(sent), { duration, calendar }, 'UTC', days);
        if (!('unknownYear' in due)) return [];
        const found = `нет календаря рабочих дней на ${due.unknownYear} год, а срок «${id}» его требует`;
        return [
          { id, issue: issueAt('working-days-unknown', { file, line: lineOf(['calendar']) }, { found }) },
        ];
      }),
  );
  return Array.from(Map.groupBy(issues, ({ id }) => id).values(), ([first]) => first).flatMap((first) =>
    first === undefined ? [] : [first.issue],
  );
}
