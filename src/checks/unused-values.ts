import { parseMention } from '../domain/mention/mention.ts';
import { placeholdersIn } from '../domain/mention/placeholders.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft, WrittenPage } from '../schemas/content-draft.ts';
import { bodyNodes, isComponentNode } from './body-nodes.ts';
import { REFERENCES } from './references.ts';
import { textsIn, valuesAt, writtenIn } from './written-values.ts';

/** Collections whose entries readers meet only where others name them. */
const NAMED_BY_OTHERS = ['channels', 'periods', 'owners', 'messages'] as const;

/** Where what `{{period:…}}` or `<Period id="…"/>` names is written. */
const REGISTRY_OF: ReadonlyMap<string, CollectionName> = new Map([
  ['period', 'periods'],
  ['channel', 'channels'],
  ['message', 'messages'],
]);

/** Channels, periods, owners and messages that nothing names; a misspelt name may have meant any of its registry. */
export function checkUnusedValues(draft: ContentDraft): readonly Issue[] {
  const mentions = mentionsIn(draft);
  // A body that is no MDX may name any of them.
  if (draft.pages.some(({ collection, tree }) => collection !== 'messages' && tree === undefined)) return [];
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
function mentionsIn(draft: ContentDraft): ReadonlyMap<CollectionName, readonly string[]> {
  const texts = [
    ...draft.written.flatMap(({ value }) => textsIn(value).map((text) => text.value)),
    ...draft.pages.filter(({ collection }) => collection === 'messages').map(({ body }) => body),
  ];
  const mentions = [
    ...texts.flatMap(placeholdersIn).map(({ name }) => parseMention(name)),
    ...draft.pages.flatMap(componentsIn),
  ];
  const ids = new Map<CollectionName, string[]>();
  for (const { kind, id } of mentions) {
    const registry = REGISTRY_OF.get(kind);
    if (registry !== undefined) ids.set(registry, [...(ids.get(registry) ?? []), id]);
  }
  return ids;
}

function componentsIn(page: WrittenPage): readonly { readonly kind: string; readonly id: string }[] {
  return bodyNodes(page).flatMap(({ node }) => {
    if (!isComponentNode(node)) return [];
    return node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string'
        ? [{ kind: (node.name ?? '').toLowerCase(), id: attribute.value }]
        : [],
    );
  });
}
