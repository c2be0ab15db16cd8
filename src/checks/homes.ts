import { nearest } from '../domain/report/nearest.ts';
import type { Missing, Place } from '../domain/report/issue.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { ADDRESSES } from './published.ts';
import { writtenIn } from './written-values.ts';

/** What an id stands for that is not there, so that all who name it mean the same. */
export function missingEntry(
  draft: ContentDraft,
  collections: readonly CollectionName[],
  id: string,
): Missing {
  const [collection] = collections;
  switch (collection) {
    case 'departments':
      return { key: ADDRESSES.department(id) };
    case 'questions':
    case 'outcomes':
      return { key: ADDRESSES.node(id) };
    case undefined:
      return { key: id };
    default:
      return { key: keyOf(collection, id), entry: { id, home: homeOf(draft, collection, id) } };
  }
}

/** A channel is a place on the page of all channels, which others may link to. */
function keyOf(collection: CollectionName, id: string): string {
  return collection === 'channels' ? `${ADDRESSES.contact}#${id}` : `${collection}/${id}`;
}

function homeOf(draft: ContentDraft, collection: CollectionName, id: string): Place {
  if (COLLECTIONS[collection].shape !== 'list') return { file: fileOf(draft, collection, id), line: 1 };
  const entries = writtenIn(draft, collection);
  const [near] = nearest(
    id,
    entries.map((entry) => entry.id),
  );
  const entry = entries.find((one) => one.id === near) ?? entries[0];
  return entry === undefined
    ? { file: fileOf(draft, collection, id), line: 1 }
    : { file: entry.file, line: near === undefined ? 1 : entry.lineOf(['id']) };
}

/** The file of an entry, in reports: the names in its path fill in the pattern in turn. */
export function fileOf(draft: ContentDraft, collection: CollectionName, ...names: readonly string[]): string {
  const rest = [...names];
  const path = COLLECTIONS[collection].pattern.replaceAll(/‹[^›]+›/g, () => rest.shift() ?? '');
  return `${draft.folder}/${path}`;
}
