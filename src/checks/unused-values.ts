import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { namedValues } from './named-values.ts';
import { writtenIn } from './written-values.ts';

/** Collections whose entries readers meet only where others name them. */
const NAMED_BY_OTHERS = ['channels', 'periods', 'owners', 'messages'] as const;

/** Channels, periods, owners and messages that nothing names; a misspelt name may have meant any of its registry. */
export function checkUnusedValues(draft: ContentDraft): readonly Issue[] {
  // A body that is no MDX may name any of them.
  if (draft.pages.some(({ collection, tree }) => collection !== 'messages' && tree === undefined)) return [];
  const byRegistry = Map.groupBy(namedValues(draft), ({ registry }) => registry);
  return NAMED_BY_OTHERS.flatMap((registry) => {
    const named = new Set(byRegistry.get(registry)?.map(({ id }) => id));
    const entries = new Map(writtenIn(draft, registry).map((entry) => [entry.id, entry]));
    if (named.values().some((id) => !entries.has(id))) return [];
    return [...entries.values()]
      .filter(({ id }) => !named.has(id))
      .map(({ id, file, lineOf }) =>
        issueAt('unused-value', { file, line: lineOf(['id']) }, { found: `${quote(id)} нигде не назван` }),
      );
  });
}
