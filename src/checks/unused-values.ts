import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { REFERENCES } from './references.ts';
import { textsIn, valuesAt, writtenIn } from './written-values.ts';

/** Collections whose entries readers meet only where others name them. */
const NAMED_BY_OTHERS = ['channels', 'periods', 'owners', 'messages'] as const;
const MENTION = /(?:\{\{(period|channel):|<(Period|Channel|Message)\s[^>]*?id=")([a-z0-9-]+)/g;

/** Channels, periods, owners and messages that nothing names; a misspelt name may have meant any of its registry. */
export function checkUnusedValues(draft: ContentDraft): readonly Issue[] {
  const mentions = mentionsIn(draft);
  return NAMED_BY_OTHERS.flatMap((registry) => {
    const named = new Set([...referencesTo(draft, registry), ...(mentions.get(registry) ?? [])]);
    const entries = new Map(writtenIn(draft, registry).map((entry) => [entry.id, entry]));
    if (named.values().some((id) => !entries.has(id))) return [];
    return [...entries.values()]
      .filter(({ id }) => !named.has(id))
      .map(({ id, file, lineOf }) =>
        issueAt('unused-value', { file, line: lineOf(['id']) }, { found: `${quote(id)} нигде не назван` }),
      );
  });
}

function referencesTo(draft: ContentDraft, registry: CollectionName): readonly string[] {
  return REFERENCES.filter(([, , { collections }]) => collections.includes(registry)).flatMap(
    ([collection, pattern]) =>
      writtenIn(draft, collection).flatMap((entry) =>
        valuesAt(entry.value, pattern).map(({ value }) => String(value)),
      ),
  );
}

/** Ids that `{{…}}` and components name, by collection. */
function mentionsIn(draft: ContentDraft): ReadonlyMap<string, readonly string[]> {
  const texts = [
    ...draft.written.flatMap(({ value }) => textsIn(value).map((text) => text.value)),
    ...draft.pages.map(({ body }) => body),
  ];
  const mentions = texts.flatMap((text) =>
    Array.from(text.matchAll(MENTION), ([, braced = '', component = '', id = '']) => ({
      collection: `${(braced || component).toLowerCase()}s`,
      id,
    })),
  );
  return new Map(
    [...Map.groupBy(mentions, ({ collection }) => collection)].map(([collection, found]) => [
      collection,
      found.map(({ id }) => id),
    ]),
  );
}
