import { formatDate } from '../domain/language/format-date.ts';
import type { ResolvedText } from '../domain/mention/mention.ts';
import type { Content } from '../schemas/content.ts';
import { find } from './find.ts';
import type { Resolve } from './registry.ts';

/** A fact that a page rests on. */
export interface CitedFact {
  readonly id: string;
  readonly statement: ResolvedText;
  readonly source: string;
  readonly checked: string;
}

/** The facts with the ids, as pages show them. */
export function citedFacts(content: Content, ids: readonly string[], resolve: Resolve): readonly CitedFact[] {
  return ids.map((id) => {
    const { statement, source } = find(content.facts, id).value;
    return { id, statement: resolve(statement), source: source.title, checked: formatDate(source.checked) };
  });
}
