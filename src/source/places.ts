import type { CollectionName } from '../schemas/content-draft.ts';

/** How a file holds entries: one, a list of them, or a page with a body. */
export type Shape = 'record' | 'list' | 'page';

/** Where a file of a collection lives, from the content folder. */
export interface CollectionPlace {
  readonly collection: CollectionName;
  readonly shape: Shape;
  readonly path: RegExp;
  /** The place as editors read it in reports. */
  readonly pattern: string;
}

const list = (collection: CollectionName, pattern: string): CollectionPlace => ({
  collection,
  shape: 'list',
  path: new RegExp(`^${pattern.replaceAll('.', '\\.')}$`),
  pattern,
});

/** Where every collection lives. */
export const COLLECTION_PLACES: readonly CollectionPlace[] = [
  { collection: 'site', shape: 'record', path: /^site\.yaml$/, pattern: 'site.yaml' },
  list('sections', 'sections.yaml'),
  list('owners', 'owners.yaml'),
  list('channels', 'channels.yaml'),
  list('periods', 'periods.yaml'),
  list('productionCalendar', 'production-calendar.yaml'),
  list('redirects', 'redirects.yaml'),
  list('synonyms', 'search/synonyms.yaml'),
  list('queries', 'search/queries.yaml'),
  list('forbiddenWords', 'forbidden-words.yaml'),
  {
    collection: 'messageChecks',
    shape: 'record',
    path: /^message-checks\.yaml$/,
    pattern: 'message-checks.yaml',
  },
  list('journeys', 'tree/journeys.yaml'),
  {
    collection: 'permalinks',
    shape: 'record',
    path: /^permalinks\.lock\.json$/,
    pattern: 'permalinks.lock.json',
  },
  { collection: 'facts', shape: 'list', path: /^facts\/[a-z0-9-]+\.yaml$/, pattern: 'facts/‹имя›.yaml' },
  {
    collection: 'departments',
    shape: 'record',
    path: /^departments\/[a-z0-9-]+\.yaml$/,
    pattern: 'departments/‹имя›.yaml',
  },
  {
    collection: 'articles',
    shape: 'page',
    path: /^articles\/[a-z0-9-]+\/[a-z0-9-]+\.mdx$/,
    pattern: 'articles/‹раздел›/‹имя›.mdx',
  },
  {
    collection: 'questions',
    shape: 'record',
    path: /^tree\/questions\/[a-z0-9-]+\.yaml$/,
    pattern: 'tree/questions/‹имя›.yaml',
  },
  {
    collection: 'outcomes',
    shape: 'page',
    path: /^tree\/outcomes\/[a-z0-9-]+\.mdx$/,
    pattern: 'tree/outcomes/‹имя›.mdx',
  },
  { collection: 'messages', shape: 'page', path: /^messages\/[a-z0-9-]+\.md$/, pattern: 'messages/‹имя›.md' },
  {
    collection: 'notices',
    shape: 'record',
    path: /^notices\/[a-z0-9-]+\.yaml$/,
    pattern: 'notices/‹имя›.yaml',
  },
];

/** Collections that live in one file, without which there is no site. */
export const REQUIRED_COLLECTIONS = [
  'site',
  'sections',
  'owners',
  'channels',
  'periods',
  'messageChecks',
] as const;

const PICTURE = /^articles\/[a-z0-9-]+\/[^/]+\.(?:png|jpe?g|webp|svg|avif)$/;
const UNCHECKED = /^(?:README\.md|spelling\.txt|changes\/.+)$/;
const IGNORED = /(?:^|\/)[_.]/;

/** What a path is: a file of a collection, a picture, something left alone, or a file out of place. */
export type PathKind =
  | { readonly kind: 'collection'; readonly place: CollectionPlace }
  | { readonly kind: 'picture' | 'ignored' | 'misplaced' };

/** Says what the file is by its path inside the content folder. */
export function kindOfPath(path: string): PathKind {
  if (IGNORED.test(path) || UNCHECKED.test(path)) return { kind: 'ignored' };
  if (PICTURE.test(path)) return { kind: 'picture' };
  const place = COLLECTION_PLACES.find((candidate) => candidate.path.test(path));
  return place === undefined ? { kind: 'misplaced' } : { kind: 'collection', place };
}
