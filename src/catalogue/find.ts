import { onceFor } from '../domain/memory/once-for.ts';
import type { Entry } from '../domain/report/located.ts';

/** The value with the id; content was checked before pages are built, so a missing one is a fault of the code. */
export function find<T extends Entry<unknown>>(entries: readonly T[], id: string): T {
  const entry = entries[positionsIn(entries).get(id) ?? -1];
  if (entry === undefined) throw new Error(`Нет «${id}»: проверка содержания должна была это найти`);
  return entry;
}

/** Remembered: every page looks up several ids, and a search of the list for each would grow with the square. */
const positionsIn = onceFor(
  (entries: readonly Entry<unknown>[]): ReadonlyMap<string, number> =>
    new Map(entries.map(({ id }, position) => [id, position])),
);
