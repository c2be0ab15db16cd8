import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft, Written } from '../schemas/content-draft.ts';
import { onceFor } from '../domain/memory/once-for.ts';

/** A value inside an entry with its path. */
export interface PlacedValue {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** The entries of a collection as written. */
export function writtenIn(draft: ContentDraft, collection: CollectionName): readonly Written[] {
  return draft.written.filter((entry) => entry.collection === collection);
}

/** The questions and outcomes of the tree as written. */
export function writtenNodes(draft: ContentDraft): readonly Written[] {
  return [...writtenIn(draft, 'questions'), ...writtenIn(draft, 'outcomes')];
}

/** Ids of the collections, of entries that failed their schemas too. */
export function idsIn(draft: ContentDraft, ...collections: readonly CollectionName[]): readonly string[] {
  return collections.flatMap((collection) => [...(draft.ids.get(collection) ?? [])]);
}

/**
 * The values a pattern stands for; `*` is every item of a list.
 * @example valuesAt({ answers: [{ to: 'a' }] }, 'answers.*.to') → [{ path: ['answers', 0, 'to'], value: 'a' }]
 */
export function valuesAt(value: unknown, pattern: string): readonly PlacedValue[] {
  return pattern
    .split('.')
    .reduce<readonly PlacedValue[]>(
      (found, step) => found.flatMap((parent) => (step === '*' ? itemsOf(parent) : childAt(parent, step))),
      [{ path: [], value }],
    );
}

/** Every text inside a value. */
export function textsIn(value: unknown): readonly (PlacedValue & { readonly value: string })[] {
  const collect = (placed: PlacedValue): readonly (PlacedValue & { readonly value: string })[] => {
    if (typeof placed.value === 'string') return [{ path: placed.path, value: placed.value }];
    return [...itemsOf(placed), ...childrenOf(placed)].flatMap(collect);
  };
  return collect({ path: [], value });
}

/** Every text of an entry as written. */
export const textsOf = onceFor(({ value }: Written) => textsIn(value));

function itemsOf({ path, value }: PlacedValue): readonly PlacedValue[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({ path: [...path, index], value: item }));
}

function childAt({ path, value }: PlacedValue, key: string): readonly PlacedValue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return [];
  return [{ path: [...path, key], value: (value as Readonly<Record<string, unknown>>)[key] }];
}

function childrenOf({ path, value }: PlacedValue): readonly PlacedValue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([key, child]: [string, unknown]) => ({
    path: [...path, key],
    value: child,
  }));
}
