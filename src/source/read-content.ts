import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import type { ContentDraft, Written } from '../schemas/content-draft.ts';
import type { Content } from '../schemas/content.ts';
import { judgeEntries } from './judge-entries.ts';
import { misplacedFile } from './misplaced-file.ts';
import { COLLECTION_PLACES, REQUIRED_COLLECTIONS } from './places.ts';
import { planReading, type PlannedFile } from './plan-reading.ts';
import { readEntries } from './read-entries.ts';
import { valueAt } from './schema-field.ts';

/** The content of a folder and what is wrong with it. */
export interface ReadContent {
  /** What passed the schemas, for pages; `undefined` without a sound `site.yaml` and `message-checks.yaml`. */
  readonly content: Content | undefined;
  /** All that could be read, for checks. */
  readonly draft: ContentDraft;
  /** Faults of paths, syntax and single values; faults between entries are for `checks/`. */
  readonly issues: readonly Issue[];
}

/** The text of a file by its path inside the content folder. */
export type ReadText = (path: string) => Promise<string>;

/** Reads the content folder of the repository at `root`, all files with all their faults. */
export async function readContent(root: string, folder: string): Promise<ReadContent> {
  const base = resolve(root, folder);
  return readContentFiles(folder, await listFiles(base), (path) => readFile(join(base, path), 'utf8'));
}

/** Reads the files of a content folder, wherever their texts are kept. */
export async function readContentFiles(
  folder: string,
  paths: readonly string[],
  readText: ReadText,
): Promise<ReadContent> {
  const plan = planReading(paths);
  const files = await Promise.all(plan.files.map((planned) => readPlanned(folder, planned, readText)));
  const sound = files.filter(({ stray, faults }) => !stray && faults.length === 0);
  const { collections, issues } = judgeEntries(
    sound.flatMap((file) => file.written),
    sound.flatMap((file) => file.pages),
  );

  const written = files.flatMap((file) => file.written);
  const logo = logoOf(written);
  const missing = REQUIRED_COLLECTIONS.filter(
    (name) => !files.some(({ place }) => place.collection === name),
  );
  const broken = files.filter(
    ({ place, faults, written: [first] }) =>
      (place.shape === 'list' && faults.length > 0) ||
      // Without a sound lock file every page would look new.
      (place.collection === 'permalinks' &&
        (faults.length > 0 || issues.some(({ file }) => file === first?.file))),
  );
  const draft: ContentDraft = {
    ...collections,
    written,
    pages: files.flatMap((file) => file.pages),
    ids: new Map(
      [...Map.groupBy(written, ({ collection }) => collection)].map(([collection, entries]) => [
        collection,
        new Set(entries.map(({ id }) => id)),
      ]),
    ),
    unread: new Set([...missing, ...broken.map(({ place }) => place.collection)]),
    pictures: new Set(plan.pictures.map((path) => `${folder}/${path}`)),
  };
  return {
    content: wholeContent(draft),
    draft,
    issues: [
      ...plan.misplaced.filter((path) => path !== logo).map((path) => misplacedFile(folder, path)),
      ...missing.map((name) =>
        issueAt('missing-file', { file: `${folder}/${fileOf(name)}`, line: 1 }, { found: 'файла нет' }),
      ),
      ...files.flatMap(({ faults, bodyFaults }) => [...faults, ...bodyFaults]),
      ...issues,
    ],
  };
}

async function listFiles(base: string): Promise<readonly string[]> {
  const entries = await readdir(base, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

async function readPlanned(folder: string, planned: PlannedFile, readText: ReadText) {
  const text = (await readText(planned.path)).replace(/^\uFEFF/, '');
  const source = { file: `${folder}/${planned.path}`, path: planned.path, text };
  return { ...planned, ...readEntries(source, planned.place) };
}

function fileOf(collection: (typeof REQUIRED_COLLECTIONS)[number]): string {
  return COLLECTION_PLACES.find((place) => place.collection === collection)?.pattern ?? collection;
}

function logoOf(written: readonly Written[]): unknown {
  return valueAt(written.find(({ collection }) => collection === 'site')?.value, 'logo');
}

function wholeContent({ site, messageChecks, ...rest }: ContentDraft): Content | undefined {
  return site === undefined || messageChecks === undefined ? undefined : { site, messageChecks, ...rest };
}
