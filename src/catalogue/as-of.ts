import { inForce } from '../domain/version/version.ts';
import type { Content } from '../schemas/content.ts';

/** The content of one day: of facts and periods the versions in force, and nothing that cites others. */
export type SiteContent = Content & {
  /** All that was written, with versions of other days. */
  readonly written: Content;
};

/** The content as it is on a day. */
export function asOf(written: Content, day: string): SiteContent {
  const facts = inForce(written.facts, day);
  const ids = new Set(facts.map(({ id }) => id));
  const cite = <T extends { readonly value: { readonly facts?: readonly string[] | undefined } }>(
    entries: readonly T[],
  ): readonly T[] =>
    entries.map((entry) => {
      const { facts: cited } = entry.value;
      if (cited === undefined || cited.every((id) => ids.has(id))) return entry;
      return { ...entry, value: { ...entry.value, facts: cited.filter((id) => ids.has(id)) } };
    });
  return {
    ...written,
    facts,
    periods: inForce(written.periods, day),
    articles: cite(written.articles),
    questions: cite(written.questions),
    outcomes: cite(written.outcomes),
    departments: cite(written.departments),
    changes: cite(written.changes),
    written,
  };
}
