import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../schemas/collections.ts';

const NAME = '[a-z0-9-]+';

/** Paths inside the content folder that each collection reads. */
const PATHS: readonly (readonly [CollectionName, RegExp])[] = COLLECTION_NAMES.map((name) => [
  name,
  new RegExp(`^${COLLECTIONS[name].pattern.replaceAll('.', '\\.').replace(/‹[^›]+›/g, NAME)}$`),
]);

/** Pictures with any names: a check names those that can't stand in an address. */
const PICTURE = /^articles\/[a-z0-9-]+\/[^/]+\.(?:png|jpe?g|webp|svg|avif)$/i;
const UNCHECKED = /^(?:README\.md|spelling\.txt)$/;
const IGNORED = /(?:^|\/)[_.]/;

/** What a path is: a file of a collection, a picture, something left alone, or a file out of place. */
export type PathKind =
  | { readonly kind: 'collection'; readonly collection: CollectionName }
  | { readonly kind: 'picture' | 'ignored' | 'misplaced' };

/** Says what the file is by its path inside the content folder. */
export function kindOfPath(path: string): PathKind {
  if (IGNORED.test(path) || UNCHECKED.test(path)) return { kind: 'ignored' };
  if (PICTURE.test(path)) return { kind: 'picture' };
  const [collection] = PATHS.find(([, pattern]) => pattern.test(path)) ?? [];
  return collection === undefined ? { kind: 'misplaced' } : { kind: 'collection', collection };
}

/**
 * The folder of a collection, the part of its pattern without names to fill in.
 * @example folderOf('articles') → 'articles'; folderOf('outcomes') → 'tree/outcomes'; folderOf('site') → ''
 */
export function folderOf(name: CollectionName): string {
  const folders = COLLECTIONS[name].pattern.split('/').slice(0, -1);
  return folders.filter((folder) => !folder.startsWith('‹')).join('/');
}
