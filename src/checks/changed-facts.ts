import { versionChanges } from '../domain/version/version.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';

/** A fact and the day on which it changes or ends. */
export interface FactChange {
  readonly id: string;
  readonly day: string;
}

/** The first change of cited facts since a page was reviewed: its text says what was so before. */
export type ChangeSince = (cited: readonly string[], reviewed: string) => FactChange | undefined;

/** Looks up when facts change; a fact that begins changes no page, for none says the contrary. */
export function factChanges({ facts }: ContentDraft): ChangeSince {
  const changes = versionChanges(facts)
    .filter(({ before }) => before !== undefined)
    .sort((a, b) => a.day.localeCompare(b.day));
  return (cited, reviewed) => changes.find(({ id, day }) => day > reviewed && cited.includes(id));
}
