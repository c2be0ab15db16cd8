import { bareWords } from '../domain/language/bare-words.ts';
import { formatNumber, parseNumber } from '../domain/permalink/number.ts';
import { ISSUE_KINDS, type IssueSlug } from '../domain/report/issue-kinds.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { SLUG } from '../schemas/fields.ts';
import { missingEntry } from './homes.ts';
import { ADDRESSES, articleNumbers, isDraft, numberOf, pagesIn, publishedAddress } from './published.ts';
import { idsIn, valuesAt, writtenIn } from './written-values.ts';

/** What a reference may name: the collections its id is looked up in. */
interface Target {
  readonly slug: IssueSlug;
  readonly collections: readonly CollectionName[];
  readonly expected: string;
}

const FACT = {
  slug: 'unknown-fact',
  collections: ['facts'],
  expected: 'id факта из content/facts/',
} as const;
const SECTION = {
  slug: 'unknown-section',
  collections: ['sections'],
  expected: 'id раздела из content/sections.yaml',
} as const;
const DEPARTMENT = {
  slug: 'unknown-department',
  collections: ['departments'],
  expected: 'id отдела: имя файла из content/departments/',
} as const;
const OWNER = {
  slug: 'unknown-owner',
  collections: ['owners'],
  expected: 'id владельца из content/owners.yaml',
} as const;
/** A message named by its id. */
export const MESSAGE = {
  slug: 'unknown-message',
  collections: ['messages'],
  expected: 'id сообщения: имя файла из content/messages/',
} as const;
const NODE = {
  slug: 'unknown-node',
  collections: ['questions', 'outcomes'],
  expected: 'id вопроса или исхода дерева',
} as const;
const QUESTION = { slug: 'unknown-node', collections: ['questions'], expected: 'id вопроса дерева' } as const;
/** An outcome named by its id. */
export const OUTCOME = {
  slug: 'unknown-node',
  collections: ['outcomes'],
  expected: 'id исхода дерева',
} as const;

/** A period named by its id. */
export const PERIOD = {
  slug: 'unknown-period',
  collections: ['periods'],
  expected: 'id срока из content/periods.yaml',
} as const;
/** A channel named by its id. */
export const CHANNEL = {
  slug: 'unknown-channel',
  collections: ['channels'],
  expected: 'id канала из content/channels.yaml',
} as const;
/** Where an entry names another by its id. */
export const REFERENCES: readonly (readonly [CollectionName, string, Target])[] = [
  ['facts', 'section', SECTION],
  ['facts', 'department', DEPARTMENT],
  ['departments', 'channels.*', CHANNEL],
  ['departments', 'facts.*', FACT],
  ['articles', 'facts.*', FACT],
  ['articles', 'department', DEPARTMENT],
  ['articles', 'outcome', OUTCOME],
  ['articles', 'owner', OWNER],
  ['questions', 'answers.*.to', NODE],
  ['questions', 'facts.*', FACT],
  ['questions', 'owner', OWNER],
  ['outcomes', 'department', DEPARTMENT],
  ['outcomes', 'channel', CHANNEL],
  ['outcomes', 'message', MESSAGE],
  ['outcomes', 'reply.period', PERIOD],
  ['outcomes', 'recontact.after', PERIOD],
  ['outcomes', 'recontact.to', NODE],
  ['outcomes', 'fallback', NODE],
  ['outcomes', 'facts.*', FACT],
  ['outcomes', 'owner', OWNER],
  ['notices', 'sections.*', SECTION],
  ['changes', 'facts.*', FACT],
  ['site', 'operators', QUESTION],
  ['queries', 'facts.*', FACT],
];

/** Ids in YAML that name nothing: facts, sections, departments, channels, periods, owners, nodes, messages, articles. */
export function checkReferences(draft: ContentDraft): readonly Issue[] {
  return [
    ...REFERENCES.flatMap(([collection, pattern, target]) =>
      writtenIn(draft, collection).flatMap((entry) =>
        valuesAt(entry.value, pattern).flatMap(({ path, value }) => {
          if (typeof value !== 'string' || value === '') return [];
          const place = { file: entry.file, line: entry.lineOf(path) };
          return unknownId(draft, target, value, place, quoteIn(value, path));
        }),
      ),
    ),
    ...pagesIn(draft, 'articles').flatMap(({ file, folder }) =>
      unknownId(draft, SECTION, folder, { file, line: 1 }, `папка ${quote(folder)}`),
    ),
    ...checkNumbers(draft),
  ];
}

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

function checkNumbers(draft: ContentDraft): readonly Issue[] {
  const known = articleNumbers(draft);
  const numbersIn = (collection: CollectionName, pattern: string, read: (value: unknown) => unknown) =>
    writtenIn(draft, collection).flatMap(({ file, value: written, lineOf }) =>
      valuesAt(written, pattern).flatMap(({ path, value }) => {
        const number = read(value);
        if (typeof number !== 'number') return [];
        return unknownNumber(draft, known, number, { file, line: lineOf(path) }, quoteIn(value, path));
      }),
    );
  return [
    ...numbersIn('articles', 'related.*', (value) => value),
    ...['startHere.*', 'whereToLook'].flatMap((pattern) =>
      numbersIn('site', pattern, (value) => parseNumber(String(value))?.number),
    ),
  ];
}
