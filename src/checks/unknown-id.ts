import { bareWords } from '../domain/language/bare-words.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { ISSUE_KINDS, type IssueSlug } from '../domain/report/issue-kinds.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { SLUG } from '../schemas/fields.ts';
import { missingEntry } from './homes.ts';
import { ADDRESSES, isDraft, numberOf, pagesIn, publishedAddress } from './published.ts';
import { idsIn, valuesAt, writtenIn } from './written-values.ts';

/** What a reference may name: the collections its id is looked up in. */
export interface Target {
  readonly slug: IssueSlug;
  readonly collections: readonly CollectionName[];
  readonly expected: string;
}

/** All that references name by ids. */
export const TARGETS = {
  fact: {
    slug: 'unknown-fact',
    collections: ['facts'],
    expected: 'id факта из content/facts/',
  },
  section: {
    slug: 'unknown-section',
    collections: ['sections'],
    expected: 'id раздела из content/sections.yaml',
  },
  department: {
    slug: 'unknown-department',
    collections: ['departments'],
    expected: 'id отдела: имя файла из content/departments/',
  },
  owner: {
    slug: 'unknown-owner',
    collections: ['owners'],
    expected: 'id владельца из content/owners.yaml',
  },
  message: {
    slug: 'unknown-message',
    collections: ['messages'],
    expected: 'id сообщения: имя файла из content/messages/',
  },
  node: {
    slug: 'unknown-node',
    collections: ['questions', 'outcomes'],
    expected: 'id вопроса или исхода дерева',
  },
  question: { slug: 'unknown-node', collections: ['questions'], expected: 'id вопроса дерева' },
  outcome: {
    slug: 'unknown-node',
    collections: ['outcomes'],
    expected: 'id исхода дерева',
  },
  period: {
    slug: 'unknown-period',
    collections: ['periods'],
    expected: 'id срока из content/periods.yaml',
  },
  channel: {
    slug: 'unknown-channel',
    collections: ['channels'],
    expected: 'id канала из content/channels.yaml',
  },
} as const satisfies Readonly<Record<string, Target>>;

/** So many ids are told where none of them is near. */
const MOST_LISTED = 12;

/** The issue of an id that names nothing; none if its collection could not be read. */
export function unknownId(
  draft: ContentDraft,
  { slug, collections, expected }: Target,
  id: string,
  place: Place,
  found: string,
): readonly Issue[] {
  const known = collections.some((name) => draft.unread.has(name) || draft.ids.get(name)?.has(id));
  if (known) return [];
  const ids = idsIn(draft, ...collections);
  const meant = meantBy(draft, collections, id);
  const near = meant === undefined ? nearby(draft, collections, id) : [meant];
  const all = near.length === 0 && ids.length > 0 && ids.length <= MOST_LISTED ? `: ${ids.join(', ')}` : '';
  if (collections.includes('outcomes') && draft.ids.get('questions')?.has(id)) {
    const details = { found: `${found}: это вопрос`, expected, fix: 'назовите исход, к которому он ведёт' };
    return [issueAt(slug, place, details)];
  }
  const advice = ISSUE_KINDS[slug].fix;
  const several = id.split(/[;/\s]+/).filter((part) => part !== '');
  if (several.length > 1 && several.every((part) => ids.includes(part)))
    return [issueAt(slug, place, { found, expected, fix: `разделите запятой: ${several.join(', ')}` })];
  // A file can have no other name.
  const isNew = meant === undefined && (SLUG.test(id) || !advice.includes('‹id›'));
  const fix = isNew ? advice.replace('‹id›', id) : 'поправьте id';
  const missing = missingEntry(draft, collections, id);
  return [issueAt(slug, place, { found, expected: expected + all, nearest: near, fix, missing })];
}

/** The ids that are written alike; of a name in Russian, those of the entries that are called alike. */
function nearby(
  draft: ContentDraft,
  collections: readonly CollectionName[],
  name: string,
): readonly string[] {
  if (!/[а-яё]/i.test(name)) return nearest(name, idsIn(draft, ...collections));
  const idByTitle = new Map(
    collections
      .flatMap((collection) => writtenIn(draft, collection))
      .flatMap(({ id, value }) =>
        TITLES.flatMap((field) => valuesAt(value, field).map((title) => [String(title.value), id] as const)),
      ),
  );
  return [...new Set(nearest(name, idByTitle.keys()).flatMap((title) => idByTitle.get(title) ?? []))];
}

/** The id of the entry that is called so otherwise: by its title, number or address. */
function meantBy(
  draft: ContentDraft,
  collections: readonly CollectionName[],
  name: string,
): string | undefined {
  const bare = bareWords(name);
  const id = name.toLowerCase().replace(/\.(?:mdx?|ya?ml)$/, '');
  const address = publishedAddress(draft, name);
  const entry = collections
    .flatMap((collection) => writtenIn(draft, collection))
    .find(
      (entry) =>
        entry.id === id ||
        [ADDRESSES.node, ADDRESSES.department, ADDRESSES.section].some((of) => of(entry.id) === address) ||
        TITLES.some((field) =>
          valuesAt(entry.value, field).some((title) => bareWords(String(title.value)) === bare),
        ),
    );
  return entry?.id;
}

/** Fields by which people know an entry. */
const TITLES = ['title', 'statement', 'short', 'text'];

/** The issue of a number that is no published article's. */
export function unknownNumber(
  draft: ContentDraft,
  known: ReadonlySet<number>,
  number: number,
  place: Place,
  found: string,
): readonly Issue[] {
  if (known.has(number)) return [];
  const missing = { key: publishedAddress(draft, formatNumber('article', number)) };
  const waiting = pagesIn(draft, 'articles').find((page) => isDraft(page) && numberOf(page) === number);
  if (waiting !== undefined) {
    const fix = `уберите номер или удалите draft: true из ${waiting.file}`;
    return [issueAt('unknown-article', place, { found: `${found}: это черновик`, fix, missing })];
  }
  return [issueAt('unknown-article', place, { found, expected: 'номер опубликованной статьи', missing })];
}
