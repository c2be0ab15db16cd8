import { daysBetween } from '../domain/calendar/day.ts';
import { isIsoDate } from '../domain/language/iso-date.ts';
import { DUE_AHEAD_DAYS } from '../domain/report/due-pages.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft, Written } from '../schemas/content-draft.ts';
import { valuesAt } from './written-values.ts';

/** After this many days a value may no longer be what its source says. */
const SOURCE_DAYS = 180;

/** Values long not compared with their source, and pages whose review is due: age is told and breaks no build. */
export function checkAge(draft: ContentDraft, today: string): readonly Issue[] {
  return draft.written.flatMap((entry) => [...checkSource(entry, today), ...checkReview(entry, today)]);
}

function checkSource({ id, file, value, lineOf }: Written, today: string): readonly Issue[] {
  return daysAt(value, 'source.checked').flatMap(({ path, day }) => {
    if (daysBetween(day, today) <= SOURCE_DAYS) return [];
    const found = `${quote(id)} сверяли ${day}, больше ${String(SOURCE_DAYS)} дней назад`;
    return [issueAt('source-old', { file, line: lineOf(path) }, { found })];
  });
}

function checkReview({ file, value, lineOf }: Written, today: string): readonly Issue[] {
  const [postponed] = daysAt(value, 'postponed.until');
  if (postponed !== undefined && postponed.day >= today) return [];
  return daysAt(value, 'reviewBy').flatMap(({ path, day }) => {
    if (daysBetween(today, day) > DUE_AHEAD_DAYS) return [];
    const owner = quote(valuesAt(value, 'owner')[0]?.value);
    const when = day < today ? 'прошёл' : 'скоро';
    const found = `reviewBy ${day} ${when}, отвечает ${owner}`;
    return [issueAt('review-due', { file, line: lineOf(path) }, { found })];
  });
}

function daysAt(value: unknown, pattern: string) {
  return valuesAt(value, pattern).flatMap(({ path, value: day }) =>
    typeof day === 'string' && isIsoDate(day) ? [{ path, day }] : [],
  );
}
