import { extname } from 'node:path/posix';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import type { Written } from '../schemas/content-draft.ts';
import { knownKeys, optionKeys } from './schema-field.ts';

/** A field or two may be misspelt. */
const LEAST_FOREIGN_FIELDS = 2;

const FIELDS = new Map(
  COLLECTION_NAMES.filter((name) => COLLECTIONS[name].pattern.includes('‹имя›')).map((name) => {
    const { schema } = COLLECTIONS[name];
    return [name, new Set([...knownKeys(schema, undefined), ...optionKeys(schema)])] as const;
  }),
);

/** The collection that all fields of a file are of, if several are none of its own: an article among outcomes. */
export function likelyCollection({ collection, file, value }: Written): CollectionName | undefined {
  const keys = Object.keys(Object(value) as object);
  const foreign = keys.filter((key) => FIELDS.get(collection)?.has(key) === false);
  if (foreign.length < LEAST_FOREIGN_FIELDS) return undefined;
  const ending = extname(file);
  return FIELDS.entries()
    .filter(
      ([name, fields]) => extname(COLLECTIONS[name].pattern) === ending && fields.isSupersetOf(new Set(keys)),
    )
    .map(([name]) => name)
    .next().value;
}
