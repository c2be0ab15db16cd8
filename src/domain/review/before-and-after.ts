/** What stands under a key in each of two builds; `undefined` where nothing does. */
export interface BeforeAndAfter<Key, Value> {
  readonly id: Key;
  readonly was: Value | undefined;
  readonly is: Value | undefined;
}

/**
 * What stood under each key and what stands there now, in the order of now; what is gone comes last.
 * @example beforeAndAfter(new Map([['a', 1]]), new Map([['b', 2]])) → [{ id: 'b', was: undefined, is: 2 }, { id: 'a', was: 1, is: undefined }]
 */
export function beforeAndAfter<Key, Value>(
  before: ReadonlyMap<Key, Value> | undefined,
  after: ReadonlyMap<Key, Value> | undefined,
): readonly BeforeAndAfter<Key, Value>[] {
  return [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])].map((id) => ({
    id,
    was: before?.get(id),
    is: after?.get(id),
  }));
}
