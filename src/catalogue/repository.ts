import { join } from 'node:path/posix';
import { webEditor } from '../domain/repository/web-editor.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import type { Content } from '../schemas/content.ts';
import { folderOf } from '../source/places.ts';
import { environment, siteContent } from './content.ts';

/** A way for editors into the repository; an example leads nowhere yet. */
export interface RepositoryLink {
  readonly href: string;
  readonly isSample: boolean;
}

/** Where the text of a page is, from the root of the repository. */
export type SourcePlace = { readonly file: string } | { readonly folder: string };

/** The repository's editor in the browser. */
export function editorOf({ site }: Content) {
  return webEditor(site.value);
}

/** Opens the file of a page for a change, or the folder with its files. */
export async function editLink(place: SourcePlace): Promise<RepositoryLink> {
  const content = await siteContent();
  const { edit, folder } = editorOf(content);
  const href = 'file' in place ? edit(place.file) : folder(place.folder);
  return { href, isSample: isSampleRepository(content) };
}

/** Whether the site's settings, and so its repository, are an example. */
export function isSampleRepository({ site }: Content): boolean {
  return site.value.sample === true;
}

/** The file of a collection that is one file, from the root of the repository. */
export function fileOf(name: CollectionName): string {
  return join(environment.contentFolder, COLLECTIONS[name].pattern);
}

/** The folder of a collection of many files, from the root of the repository. */
export function collectionFolder(name: CollectionName): string {
  return join(environment.contentFolder, folderOf(name));
}
