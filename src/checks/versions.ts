import { addDays } from '../domain/calendar/day.ts';
import { namedIn } from '../domain/mention/named-values.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import type { Located } from '../domain/report/located.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import { spansById, type Span, type Version } from '../domain/version/version.ts';
import type { ContentDraft, Written } from '../schemas/content-draft.ts';
import type { Period } from '../schemas/period.ts';
import { namedValues } from './named-values.ts';
import { isDraft } from './published.ts';
import { valuesAt, writtenIn } from './written-values.ts';

type LocatedVersion = Version & Located<Version['value']>;

/** Versions of facts and periods that overlap or leave days out, and what is named on days on which it is not in force. */
export function checkVersions(draft: ContentDraft, today: string): readonly Issue[] {
  const periods = soundSpans(draft, 'periods', draft.periods);
  const facts = soundSpans(draft, 'facts', draft.facts);
  return [
    ...[...periods.values(), ...facts.values()].flatMap(checkOrder),
    ...[...periods.values()].flatMap(checkNames),
    ...[draft.periods, draft.facts].flatMap(checkBeginnings),
    ...checkPeriodsNamed(draft, periods, [...facts.values()].flat(), today),
    ...checkFactsCited(draft, facts, today),
  ];
}

/** The versions by id, without ids of which a version failed its schema: the days of the others say nothing then. */
function soundSpans<T extends LocatedVersion>(
  draft: ContentDraft,
  collection: 'periods' | 'facts',
  versions: readonly T[],
): ReadonlyMap<string, readonly Span<T>[]> {
  const written = Map.groupBy(writtenIn(draft, collection), ({ id }) => id);
  return new Map([...spansById(versions)].filter(([id, spans]) => written.get(id)?.length === spans.length));
}

/** Two versions that begin on one day are the same id twice, which has an issue of its own. */
function checkOrder(spans: readonly Span<LocatedVersion>[]): readonly Issue[] {
  return spans.flatMap(({ version, from, to }, place) => {
    const next = spans[place + 1];
    if (next === undefined || to === undefined || next.from === from) return [];
    const [lastDay, dayAfter] = [addDays(next.from, -1), addDays(to, 1)];
    if (to > lastDay) {
      return [
        issueAt('version-overlap', placeOf(version, 'validTo'), {
          found: `${quoteIn(to, ['validTo'])}, а следующая версия ${quote(version.id)} начинается ${next.from}`,
          expected: lastDay,
        }),
      ];
    }
    if (to === lastDay) return [];
    return [
      issueAt('version-gap', placeOf(next.version, 'validFrom'), {
        found: `${quote(version.id)} не действует ${days(dayAfter, lastDay)}`,
        expected: dayAfter,
      }),
    ];
  });
}

function days(from: string, to: string): string {
  return from === to ? from : `с ${from} по ${to}`;
}

/** What stands below another version has a day of its own; without one it would be older than that. */
function checkBeginnings(versions: readonly LocatedVersion[]): readonly Issue[] {
  const dated = new Set<string>();
  return versions.flatMap((version) => {
    const { id, value } = version;
    if (value.validFrom !== undefined) dated.add(id);
    if (value.validFrom !== undefined || !dated.has(id)) return [];
    const details = {
      found: `нет поля «validFrom», а ${quote(id)} есть и выше`,
      expected: 'день, с которого действует эта версия',
      fix: 'допишите validFrom или поправьте прежнюю запись вместо новой',
    };
    return [issueAt('missing-field', placeOf(version, 'id'), details)];
  });
}

/** A period that changes is announced by name. */
function checkNames(spans: readonly Span<Located<Period>>[]): readonly Issue[] {
  const changed = spans.find(({ version }, place) => {
    const before = spans[place - 1]?.version.value;
    const { text, title } = version.value;
    return before !== undefined && before.text !== text && (title ?? before.title) === undefined;
  });
  if (changed === undefined) return [];
  const details = {
    found: `нет поля «title», а ${quote(changed.version.id)} меняется ${changed.from}`,
    expected: 'как срок называется внутри предложения: «срок хранения»',
  };
  return [issueAt('missing-field', placeOf(changed.version, 'id'), details)];
}

/** A page shows a period on every day to come, a fact on its own days; a draft on none. */
function checkPeriodsNamed(
  draft: ContentDraft,
  periods: ReadonlyMap<string, readonly Span<LocatedVersion>[]>,
  facts: readonly Span<Located<unknown> & Version>[],
  today: string,
): readonly Issue[] {
  const always = namedValues(draft)
    .filter(
      ({ registry, entry }) => registry === 'periods' && entry.collection !== 'facts' && !isDraft(entry),
    )
    .map(({ id, entry: { file } }) => ({ id, file, from: today, to: undefined }));
  const inFacts = facts
    .filter(({ to }) => to === undefined || to >= today)
    .flatMap(({ version: { file, value }, from, to }) =>
      namedIn(value).map((name) => ({
        id: name.replace(/^period:/, ''),
        file,
        from: from < today ? today : from,
        to,
      })),
    );
  const reported = new Set<string>();
  return [...always, ...inFacts].flatMap(({ id, file, from, to }) => {
    const spans = periods.get(id) ?? [];
    const [first, last] = [spans[0], spans.at(-1)];
    if (first === undefined || last === undefined || reported.has(id)) return [];
    const late = first.from > from;
    if (!late && (last.to === undefined || last.to >= (to ?? FOR_EVER))) return [];
    reported.add(id);
    const when = late ? `начинает действовать ${first.from}` : `действует по ${String(last.to)}`;
    return [
      issueAt(
        'period-not-in-force',
        late ? placeOf(first.version, 'validFrom') : placeOf(last.version, 'validTo'),
        { found: `${quote(id)} ${when}, а его называет ${file}` },
      ),
    ];
  });
}

const FOR_EVER = '9999-12-31';

/** Pages rest on facts; what changed they only tell. */
const RESTING = ['articles', 'questions', 'outcomes', 'departments'] as const;

function checkFactsCited(
  draft: ContentDraft,
  facts: ReadonlyMap<string, readonly Span<LocatedVersion>[]>,
  today: string,
): readonly Issue[] {
  return RESTING.flatMap((collection) => writtenIn(draft, collection))
    .filter((entry) => !isDraft(entry))
    .flatMap((entry) => {
      const cited = valuesAt(entry.value, 'facts.*').map(({ path, value }) => ({
        path,
        id: String(value),
        spans: facts.get(String(value)) ?? [],
      }));
      const begins = cited.map(({ spans }) => spans[0]?.from ?? '').sort();
      return [
        ...(begins[0] !== undefined && begins[0] > today ? [notBegun(entry, begins[0])] : []),
        ...cited.flatMap(({ path, id, spans }) => {
          const to = spans.at(-1)?.to;
          if (to === undefined) return [];
          const place = { file: entry.file, line: entry.lineOf(path) };
          return [issueAt('fact-not-in-force', place, { found: `${quoteIn(id, path)} действует по ${to}` })];
        }),
      ];
    });
}

function notBegun({ file, lineOf }: Written, day: string): Issue {
  return issueAt(
    'fact-not-in-force',
    { file, line: lineOf(['facts']) },
    {
      found: `первый из фактов страницы начинает действовать ${day}`,
      fix: 'до этого дня поставьте draft: true',
    },
  );
}

function placeOf({ file, lineOf }: LocatedVersion, key: string) {
  return { file, line: lineOf([key]) };
}
