import { parseMention } from '../domain/mention/mention.ts';
import { namedIn, namedInBody } from '../domain/mention/named-values.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft, Written } from '../schemas/content-draft.ts';
import { REFERENCES } from './references.ts';
import { valuesAt } from './written-values.ts';

/** A registry value and the entry that names it. */
export interface NamedValue {
  readonly registry: CollectionName;
  readonly id: string;
  readonly entry: Written;
}

/** Where what `{{period:…}}` or `<Period id="…"/>` names is written. */
const REGISTRY_OF: ReadonlyMap<string, CollectionName> = new Map([
  ['period', 'periods'],
  ['channel', 'channels'],
  ['message', 'messages'],
]);

/** Two checks ask who names what; all texts are read once for both. */
const gathered = new WeakMap<ContentDraft, readonly NamedValue[]>();

/** Every registry value that fields, texts, messages and bodies name. */
export function namedValues(draft: ContentDraft): readonly NamedValue[] {
  const known = gathered.get(draft);
  if (known !== undefined) return known;
  const named = [
    ...draft.written.flatMap((entry) => [...fieldsOf(entry), ...mentioned(entry, namedIn(entry.value))]),
    ...draft.pages.flatMap((page) =>
      mentioned(page, page.tree === undefined ? namedIn(page.body) : namedInBody(page.tree)),
    ),
  ];
  gathered.set(draft, named);
  return named;
}

function fieldsOf(entry: Written): readonly NamedValue[] {
  return REFERENCES.filter(([collection]) => collection === entry.collection).flatMap(
    ([, pattern, { collections }]) =>
      valuesAt(entry.value, pattern).flatMap(({ value }) =>
        collections.map((registry) => ({ registry, id: String(value), entry })),
      ),
  );
}

function mentioned(entry: Written, names: readonly string[]): readonly NamedValue[] {
  return names.map(parseMention).flatMap(({ kind, id }) => {
    const registry = REGISTRY_OF.get(kind);
    return registry === undefined ? [] : [{ registry, id, entry }];
  });
}
