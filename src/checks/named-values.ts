import { parseMention } from '../domain/mention/mention.ts';
import { namedIn, namedInBody } from '../domain/mention/named-values.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft, Written } from '../schemas/content-draft.ts';
import { onceFor } from '../domain/memory/once-for.ts';
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

/** Every registry value that fields, texts, messages and bodies name. */
export const namedValues = onceFor((draft: ContentDraft): readonly NamedValue[] => [
  ...draft.written.flatMap((entry) => [...fieldsOf(entry), ...mentioned(entry, namedIn(entry.value))]),
  ...draft.pages.flatMap((page) =>
    mentioned(page, page.tree === undefined ? namedIn(page.body) : namedInBody(page.tree)),
  ),
]);

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
