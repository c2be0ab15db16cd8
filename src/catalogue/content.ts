import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { basename, dirname, extname, join, relative } from 'node:path/posix';
import { permalinks } from '../domain/permalink/permalink.ts';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  entryKey,
  isSingle,
  type CollectionName,
} from '../schemas/collections.ts';
import type { Content } from '../schemas/content.ts';
import { readEnvironment } from '../source/environment.ts';
import { folderOf } from '../source/places.ts';
import { itemId } from '../source/read-entries.ts';
import { asOf, type SiteContent } from './as-of.ts';

/** What the site is built with: today's date, base path, content folder. */
export const environment = readEnvironment(process.env);

/** Every address of this site. */
export const links = permalinks(environment.base);

let assembled: Promise<SiteContent> | undefined;

/** The content of the day of the build, put together once; the dev server does it anew for each page so that an edit shows at once. */
export function siteContent(): Promise<SiteContent> {
  if (import.meta.env.DEV) return assemble();
  assembled ??= assemble();
  return assembled;
}

async function assemble(): Promise<SiteContent> {
  const collections = await Promise.all(
    COLLECTION_NAMES.map(async (name) => {
      const entries = (await entriesIn(name)).map((entry) => entryOf(name, entry));
      return [name, isSingle(name) ? entries[0] : entries] as const;
    }),
  );
  // The loader filled each collection with what the schema of its name had passed.
  return asOf(Object.fromEntries(collections) as unknown as Content, environment.today);
}

/** Astro warns of a collection without entries, though a shop may well have no notices. */
async function entriesIn(name: CollectionName): Promise<readonly CollectionEntry<CollectionName>[]> {
  return (await getEntry(name, entryKey(0))) === undefined ? [] : getCollection(name);
}

function entryOf(
  name: CollectionName,
  { id, data, filePath = '', body = '' }: CollectionEntry<CollectionName>,
) {
  const isItem = COLLECTIONS[name].shape === 'list';
  return {
    id: isItem ? (itemId(data) ?? id) : basename(filePath, extname(filePath)),
    file: filePath,
    value: data,
    folder: relative(join(environment.contentFolder, folderOf(name)), dirname(filePath)),
    body,
  };
}

/** Whether the number was given at build and may yet become another's. */
export function isNumberOpen(content: Content, collection: 'articles' | 'outcomes', number: number): boolean {
  const published = content.permalinks.value[collection];
  return environment.numbers.areOpen && !(String(number) in published);
}

/** The address with the site's own host, for what leaves the site: short links, feeds, JSON. */
export function absolute(content: Content, path: string): string {
  return new URL(path, content.site.value.address).href;
}
