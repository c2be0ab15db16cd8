import {
  formatDuration,
  hoursOf,
  parseDuration,
  readPeriodWords,
  type Duration,
} from '../domain/calendar/duration.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';

/** Periods whose words, which readers see, and days, which pages count with, say different things. */
export function checkPeriods({ periods }: ContentDraft): readonly Issue[] {
  return periods.flatMap(({ file, lineOf, value: { text, min, max, calendar } }) => {
    const issue = (field: string, found: unknown, expected: string) =>
      issueAt(
        'period-differs',
        { file, line: lineOf([field]) },
        { found: quoteIn(found, [field]), expected },
      );
    const [least, most] = [parseDuration(min), parseDuration(max)];
    if (least === undefined || most === undefined) return [];
    if (hoursOf(least) > hoursOf(most)) return [issue('min', min, `не больше max: ${max}`)];
    const saysWorking = /рабоч/i.test(text);
    if (saysWorking !== (calendar === 'working')) {
      const meant = saysWorking ? 'working' : 'calendar';
      return [issue('calendar', calendar, `${meant}, как в text: «${text}»`)];
    }
    const [shortest, longest] = readPeriodWords(text) ?? [least, most];
    return [
      ...(isSame(shortest, least)
        ? []
        : [issue('min', min, `${formatDuration(shortest)}, как в text: «${text}»`)]),
      ...(isSame(longest, most)
        ? []
        : [issue('max', max, `${formatDuration(longest)}, как в text: «${text}»`)]),
    ];
  });
}

function isSame(one: Duration, other: Duration): boolean {
  return hoursOf(one) === hoursOf(other);
}
