import { addDays, daysBetween } from '../domain/calendar/day.ts';
import { isIsoDate } from '../domain/language/iso-date.ts';
import { counted, DAYS } from '../domain/language/plural.ts';
import { DUE_AHEAD_DAYS } from '../domain/report/due-pages.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft, Written } from '../schemas/content-draft.ts';
import { factChanges, type ChangeSince } from './changed-facts.ts';
import { valuesAt } from './written-values.ts';

/** After this many days a value may no longer be what its source says. */
const SOURCE_DAYS = 180;
/** In so many days everything has changed. */
const MOST_REVIEW_DAYS = 730;

/** What is due, old, over or not yet come by the calendar: age is told and breaks no build. */
export function checkAge(draft: ContentDraft, today: string): readonly Issue[] {
  const changeSince = factChanges(draft);
  return draft.written.flatMap((entry) => {
    const disorder = checkReviewOrder(entry);
    return [
      ...checkSource(entry, today),
      ...(disorder.length > 0 ? disorder : checkReview(entry, today, changeSince)),
      ...checkReviewFar(entry, today),
      ...checkDone(entry, today),
      ...checkNotice(entry, today),
    ];
  });
}

function checkSource({ id, file, value, lineOf }: Written, today: string): readonly Issue[] {
  return daysAt(value, 'source.checked').flatMap(({ path, day }) => {
    if (daysBetween(day, today) <= SOURCE_DAYS) return [];
    const found = `${quote(id)} сверяли ${day}, больше ${String(SOURCE_DAYS)} дней назад`;
    return [issueAt('source-old', { file, line: lineOf(path) }, { found })];
  });
}

function checkReviewOrder({ file, value, lineOf }: Written): readonly Issue[] {
  return daysAt(value, 'reviewed').flatMap(({ day: reviewed }) =>
    daysAt(value, 'reviewBy')
      .filter(({ day }) => day < reviewed)
      .map(({ path, day }) => {
        const details = { found: quoteIn(day, path), expected: `не раньше reviewed: ${reviewed}` };
        return issueAt('review-order', { file, line: lineOf(path) }, details);
      }),
  );
}

/** A year mistyped would put the page off for good. */
function checkReviewFar({ file, value, lineOf }: Written, today: string): readonly Issue[] {
  return daysAt(value, 'reviewBy')
    .filter(({ day }) => daysBetween(today, day) > MOST_REVIEW_DAYS)
    .map(({ path, day }) => {
      const details = { found: quoteIn(day, path), expected: `не позже ${addDays(today, MOST_REVIEW_DAYS)}` };
      return issueAt('review-far', { file, line: lineOf(path) }, details);
    });
}

function checkReview(
  { file, value, lineOf }: Written,
  today: string,
  changeSince: ChangeSince,
): readonly Issue[] {
  const [postponed] = daysAt(value, 'postponed.until');
  if (postponed !== undefined && postponed.day >= today) return [];
  const due = (path: readonly PropertyKey[], why: string) => {
    const owner = quote(valuesAt(value, 'owner')[0]?.value);
    return issueAt('review-due', { file, line: lineOf(path) }, { found: `${why}, отвечает ${owner}` });
  };
  const isDue = (day: string) => daysBetween(today, day) <= DUE_AHEAD_DAYS;
  const byDay = daysAt(value, 'reviewBy')
    .filter(({ day }) => isDue(day))
    .map(({ path, day }) => due(path, `reviewBy ${day} ${day < today ? 'прошёл' : 'скоро'}`));
  if (byDay.length > 0) return byDay;
  const cited = valuesAt(value, 'facts.*').map(({ value: id }) => String(id));
  return daysAt(value, 'reviewed').flatMap(({ path, day }) => {
    const change = changeSince(cited, day);
    if (change === undefined || !isDue(change.day)) return [];
    return [due(path, `проверяли ${day}, а факт ${quote(change.id)} меняется ${change.day}`)];
  });
}

/** What was done can't be done tomorrow; where the day has begun already, it is tomorrow by the clock of the build. */
function checkDone({ file, value, lineOf }: Written, today: string): readonly Issue[] {
  return DONE.flatMap((field) =>
    daysAt(value, field)
      .filter(({ day }) => day > addDays(today, 1))
      .map(({ path, day }) =>
        issueAt(
          'future-date',
          { file, line: lineOf(path) },
          { found: quoteIn(day, path), expected: `не позже ${today}` },
        ),
      ),
  );
}

const DONE = ['reviewed', 'source.checked', 'since', 'date'];

/** A notice is of now: one that is over is to be deleted, one of a month is an article. */
function checkNotice({ collection, file, value, lineOf }: Written, today: string): readonly Issue[] {
  if (collection !== 'notices') return [];
  const [from, until] = ['from', 'until'].map((field) =>
    String(valuesAt(value, field)[0]?.value).slice(0, 10),
  );
  if (from === undefined || until === undefined || !isIsoDate(from) || !isIsoDate(until)) return [];
  const place = { file, line: lineOf(['until']) };
  if (until < today) return [issueAt('notice-over', place, { found: `кончилось ${until}` })];
  const days = daysBetween(from, until);
  if (days <= LONGEST_NOTICE_DAYS) return [];
  return [
    issueAt('notice-long', place, {
      found: counted(days, DAYS),
      expected: `не больше ${String(LONGEST_NOTICE_DAYS)}`,
    }),
  ];
}

const LONGEST_NOTICE_DAYS = 31;

function daysAt(value: unknown, pattern: string) {
  return valuesAt(value, pattern).flatMap(({ path, value: day }) =>
    typeof day === 'string' && isIsoDate(day) ? [{ path, day }] : [],
  );
}
