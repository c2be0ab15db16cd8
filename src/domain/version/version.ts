import { addDays } from '../calendar/day.ts';

/** A version of a value: several share an id, each in force on days of its own. */
export interface Version {
  readonly id: string;
  readonly value: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined };
}

/** A version with its days: it ends with its last one or with the day before the next version begins. */
export interface Span<T extends Version> {
  readonly version: T;
  /** First day; empty if it has been in force ever since. */
  readonly from: string;
  /** Last day; `undefined` if no end is known. */
  readonly to: string | undefined;
}

/** Versions by id, each in the order of their days. */
export function spansById<T extends Version>(
  versions: readonly T[],
): ReadonlyMap<string, readonly Span<T>[]> {
  return new Map(
    Array.from(
      Map.groupBy(versions, ({ id }) => id),
      ([id, group]) => [id, spansOf(group)],
    ),
  );
}

function spansOf<T extends Version>(versions: readonly T[]): readonly Span<T>[] {
  const inOrder = versions.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
  return inOrder.map((version, place) => {
    const next = inOrder[place + 1];
    return {
      version,
      from: startOf(version),
      to: version.value.validTo ?? (next && addDays(startOf(next), -1)),
    };
  });
}

/** The versions in force on a day, at most one of each id. */
export function inForce<T extends Version>(versions: readonly T[], day: string): readonly T[] {
  return [...spansById(versions).values()].flatMap((spans) => {
    const current = spans.findLast(({ from }) => from <= day);
    return current === undefined || isOver(current, day) ? [] : [current.version];
  });
}

/** The versions that are in force on a day or will be later. */
export function notOver<T extends Version>(versions: readonly T[], day: string): readonly T[] {
  return [...spansById(versions).values()].flatMap((spans) =>
    spans.filter((span) => !isOver(span, day)).map(({ version }) => version),
  );
}

function isOver({ to }: Span<Version>, day: string): boolean {
  return to !== undefined && to < day;
}

/** What is otherwise from a day on: a version follows another, is the first, or has none after it. */
export interface VersionChange<T extends Version> {
  readonly id: string;
  readonly day: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** All changes of versions, each id's in the order of their days. */
export function versionChanges<T extends Version>(versions: readonly T[]): readonly VersionChange<T>[] {
  return Array.from(spansById(versions)).flatMap(([id, spans]) =>
    spans.flatMap(({ version, from, to }, place) => {
      const end = to === undefined ? undefined : addDays(to, 1);
      const next = spans[place + 1];
      return [
        ...(place === 0 && from !== '' ? [{ id, day: from, before: undefined, after: version }] : []),
        ...(end === undefined ? [] : [{ id, day: end, before: version, after: next?.version }]),
      ];
    }),
  );
}

function startOf({ value }: Version): string {
  return value.validFrom ?? '';
}
