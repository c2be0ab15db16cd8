import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { basename, extname } from 'node:path/posix';
import { cleanText } from '../domain/language/clean-text.ts';
import { decodeText } from '../domain/language/decode-text.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import type { ContentDraft, Written } from '../schemas/content-draft.ts';
import type { Content } from '../schemas/content.ts';
import { largeIssue, unopenedIssue, unreadableIssue } from './file-issues.ts';
import { isPicture } from './is-picture.ts';
import { likelyCollection } from './likely-collection.ts';
import { SETTLED_NUMBERS, type NumberSettings } from './environment.ts';
import { judgeEntries } from './judge-entries.ts';
import { misplacedFile } from './misplaced-file.ts';
import { newNumberIssue, newNumbers, type NewNumber } from './new-numbers.ts';
import { planReading, type PlannedFile } from './plan-reading.ts';
import { readEntries, type ReadEntries, type SourceFile } from './read-entries.ts';
import { valueAt } from './schema-field.ts';

/** Systems allow a process a few hundred open files; the disk is busy with far fewer. */
const OPEN_FILES = 64;

/** The largest file of one page; a list of many entries may be as large as the shop. */
const MOST_PAGE_BYTES = 100_000;
const MOST_BYTES: Partial<Record<(typeof COLLECTIONS)[keyof typeof COLLECTIONS]['shape'], number>> = {
  page: MOST_PAGE_BYTES,
  'text-page': MOST_PAGE_BYTES,
};

/** The content of a folder and what is wrong with it. */
export interface ReadContent {
  /** What passed the schemas, for pages; `undefined` without a sound file of each that no site can do without. */
  readonly content: Content | undefined;
  /** All that could be read, for checks. */
  readonly draft: ContentDraft;
  /** Faults of paths, syntax and single values; faults between entries are for `checks/`. */
  readonly issues: readonly Issue[];
}

/** The files of a content folder, wherever they are kept; paths are inside the folder. */
export interface ContentFiles {
  readonly paths: readonly string[];
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly bytesOf: (path: string) => Promise<number>;
}

/** What files held when they were read last, by path: texts that stayed the same are not parsed again. */
export type ReadingMemory = Map<string, { readonly text: string; readonly entries: ReadEntries }>;

/** How files are read besides what they hold. */
export interface ReadingOptions {
  readonly memory?: ReadingMemory;
  readonly numbers?: NumberSettings;
}

/** Reads the content folder of the repository at `root`, all files with all their faults. */
export async function readContent(
  root: string,
  folder: string,
  options?: ReadingOptions,
): Promise<ReadContent> {
  const base = resolve(root, folder);
  const files = {
    paths: await listFiles(base),
    readBytes: (path: string) => readFile(join(base, path)),
    bytesOf: async (path: string) => (await stat(join(base, path))).size,
  };
  return readContentFiles(folder, files, options);
}

/** Reads the files of a content folder that stands at `folder` in reports. */
export async function readContentFiles(
  folder: string,
  files: ContentFiles,
  { memory = new Map(), numbers = SETTLED_NUMBERS }: ReadingOptions = {},
): Promise<ReadContent> {
  const plan = planReading(files.paths);
  const asWritten = await inTurn(plan.files, (planned) => readPlanned(folder, planned, files, memory));
  const fresh = newNumbers(
    asWritten.flatMap((file) => file.written),
    numbers,
  );
  const read = asWritten.map((file) => ({ ...file, ...withNumbers(file, fresh) }));
  const sound = read.filter(({ stray, faults }) => !stray && faults.length === 0);
  const { passed, issues } = judgeEntries(
    sound.flatMap(({ written, pages }) => (pages.length > 0 ? pages : written)),
    numbers,
  );

  const written = read.flatMap((file) => file.written);
  const logoName = valueAt(written.find(({ collection }) => collection === 'site')?.value, 'logo');
  const logo = files.paths.find((path) => path === logoName && path.endsWith('.svg'));
  // Without it, which file it should have been nobody knows.
  const isLogoUnknown = logo === undefined;
  const missing = COLLECTION_NAMES.filter(
    (name) => isRequired(name) && !read.some(({ collection }) => collection === name),
  );
  const broken = read.filter(
    ({ collection, faults, written: entries }) =>
      (COLLECTIONS[collection].shape === 'list' && (faults.length > 0 || entries.some(isNoEntry))) ||
      // Without a sound lock file every page would look new.
      (collection === 'permalinks' &&
        (faults.length > 0 || issues.some(({ file }) => file === entries[0]?.file))),
  );
  const draft: ContentDraft = {
    ...passed,
    folder,
    written,
    pages: read.flatMap((file) => file.pages),
    ids: new Map(
      [...Map.groupBy(written, ({ collection }) => collection)].map(([collection, entries]) => [
        collection,
        new Set(entries.map(({ id }) => id)),
      ]),
    ),
    unread: new Set([...missing, ...broken.map(({ collection }) => collection)]),
    takenNumbers: numbers.taken,
    logo:
      logo === undefined
        ? undefined
        : { file: `${folder}/${logo}`, svg: new TextDecoder().decode(await files.readBytes(logo)) },
    pictures: new Map(
      await inTurn(plan.pictures, async (path) => {
        const file = `${folder}/${path}`;
        const isReadable = await isPicture(await files.readBytes(path));
        return [file, { file, bytes: await files.bytesOf(path), isReadable }] as const;
      }),
    ),
  };
  return {
    content: wholeContent(draft),
    draft,
    issues: [
      ...plan.misplaced
        .filter((path) => path !== logoName && !(isLogoUnknown && path.endsWith('.svg')))
        .map((path) => misplacedFile(folder, path)),
      ...missing.map((name) => {
        const place = { file: `${folder}/${COLLECTIONS[name].pattern}`, line: 1 };
        return issueAt(name === 'permalinks' ? 'missing-lock' : 'missing-file', place, {
          found: 'файла нет',
        });
      }),
      ...(numbers.areOpen ? [] : fresh.map(newNumberIssue)),
      ...read.flatMap(({ faults, bodyFaults }) => [...faults, ...bodyFaults]),
      ...issues,
    ],
  };
}

/** All files of the content folder, as reports name them. */
export async function listContentFiles(root: string, folder: string): Promise<readonly string[]> {
  return (await listFiles(resolve(root, folder))).map((path) => `${folder}/${path}`);
}

async function listFiles(base: string): Promise<readonly string[]> {
  const entries = await readdir(base, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`Нет папки с содержанием: ${base}`);
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

async function readPlanned(
  folder: string,
  planned: PlannedFile,
  { readBytes }: ContentFiles,
  memory: ReadingMemory,
) {
  const { path, intended, collection } = planned;
  const file = `${folder}/${path}`;
  const bytes = await readBytes(path).catch(() => undefined);
  const mostBytes = MOST_BYTES[COLLECTIONS[collection].shape] ?? Infinity;
  const isLarge = (bytes?.length ?? 0) > mostBytes;
  // Of what nobody could have written nothing is read: rules would take minutes over it.
  const { text: written, foreign } = decodeText(isLarge ? new Uint8Array() : (bytes ?? new Uint8Array()));
  const text = cleanText(written).replaceAll(/\r\n?/g, '\n');
  const known = memory.get(path);
  const entries =
    known?.text === text ? known.entries : readEntries({ file, path: intended, text }, collection);
  memory.set(path, { text, entries });
  if (bytes === undefined) return { ...planned, ...entries, faults: [unopenedIssue(file)] };
  if (isLarge) return { ...planned, ...entries, faults: [largeIssue(file, bytes.length, mostBytes)] };
  const unreadable = unreadableIssue(file, { written, text, foreign });
  if (unreadable !== undefined) return { ...planned, ...entries, faults: [unreadable] };
  const [entry] = entries.written;
  const likely = entry && likelyCollection(entry);
  return likely === undefined
    ? { ...planned, ...entries }
    : readElsewhere(planned, { file, path, text }, likely);
}

/** What a file holds that lies in the folder of another collection: known to others, but for the section of an article. */
function readElsewhere(planned: PlannedFile, source: SourceFile, collection: CollectionName) {
  const { pattern } = COLLECTIONS[collection];
  const intended = pattern.replace('‹имя›', basename(source.path, extname(source.path)));
  const entries = readEntries({ ...source, path: intended }, collection);
  const folder = source.file.slice(0, -source.path.length);
  const details = { found: quote(source.file), expected: folder + intended };
  return {
    ...planned,
    ...entries,
    collection,
    pages: intended.includes('‹') ? [] : entries.pages,
    faults: [issueAt('misplaced-file', { file: source.file, line: 1 }, details)],
  };
}

/** The entries of a file with the number that its page gets. */
function withNumbers({ written, pages }: ReadEntries, fresh: readonly NewNumber[]) {
  const own = fresh.find(({ entry }) => written.includes(entry));
  if (own === undefined) return { written, pages };
  const numbered = <E extends Written>(entry: E) => ({
    ...entry,
    value: { ...(entry.value as object), number: own.number },
  });
  return { written: written.map(numbered), pages: pages.map(numbered) };
}

/** Does the work on all items, a bounded number of files open at a time. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += OPEN_FILES) {
    results.push(...(await Promise.all(items.slice(start, start + OPEN_FILES).map(work))));
  }
  return results;
}

/** What stands in a list for an entry, and nobody knows for which. */
function isNoEntry({ value }: Written): boolean {
  return typeof value !== 'object' || value === null;
}

function isRequired(name: keyof typeof COLLECTIONS): boolean {
  return 'required' in COLLECTIONS[name];
}

function wholeContent({ site, messageChecks, permalinks, ...rest }: ContentDraft): Content | undefined {
  return site === undefined || messageChecks === undefined || permalinks === undefined
    ? undefined
    : { site, messageChecks, permalinks, ...rest };
}
