import { entryKey, type CollectionName } from '../schemas/collections.ts';
import { readContent } from '../source/read-content.ts';

/** Astro's collections in unit tests, filled as its loader fills them, from the folder that `SITE_CONTENT` names. */
const { content } = await readContent(process.cwd(), process.env['SITE_CONTENT'] ?? '');

/** The entries of a collection. */
export function getCollection(name: CollectionName): Promise<readonly unknown[]> {
  return Promise.resolve(entriesIn(name));
}

/** The entry of a collection with the key; `undefined` without one. */
export function getEntry(name: CollectionName, key: string): Promise<unknown> {
  return Promise.resolve(entriesIn(name).find(({ id }) => id === key));
}

function entriesIn(name: CollectionName) {
  return [content?.[name] ?? []].flat().map((entry, position) => ({
    id: entryKey(position),
    data: entry.value,
    filePath: entry.file,
    body: 'body' in entry ? entry.body : '',
  }));
}
