import { basename, dirname, extname, relative } from 'node:path/posix';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import type { Written, WrittenPage } from '../schemas/content-draft.ts';
import { folderOf } from './places.ts';
import { parseBody, type ParsedBody } from './read-body.ts';
import { valueAt } from './schema-field.ts';
import { readDocument, readPage, type SourceDocument } from './source-file.ts';
import { mdxIssue, yamlIssue } from './syntax-issues.ts';

/** A file of the content folder with its text. */
export interface SourceFile {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Path inside the content folder, as it should be. */
  readonly path: string;
  readonly text: string;
}

/** What one file holds. */
export interface ReadEntries {
  readonly written: readonly Written[];
  readonly pages: readonly WrittenPage[];
  /** Faults that leave the values half read, so that their schema has nothing to judge. */
  readonly faults: readonly Issue[];
  /** Faults of a body: its front matter stands. */
  readonly bodyFaults: readonly Issue[];
}

/** Reads the entries of one file of a collection; no schema has judged their values yet. */
export function readEntries(source: SourceFile, collection: CollectionName): ReadEntries {
  switch (COLLECTIONS[collection].shape) {
    case 'page':
    case 'text-page':
      return readPageEntry(source, collection);
    case 'list':
      return readList(source, collection);
    case 'record': {
      const document = readDocument(source.text);
      const faults = yamlIssues(source, document);
      return {
        written: [written(collection, idOf(source), source.file, document)],
        pages: [],
        faults,
        bodyFaults: [],
      };
    }
  }
}

function readList(source: SourceFile, collection: CollectionName): ReadEntries {
  const document = readDocument(source.text);
  const faults = yamlIssues(source, document);
  const items: unknown = document.value ?? [];
  if (!Array.isArray(items)) {
    const place = { file: source.file, line: 1 };
    const details = { found: 'не список', expected: 'список: каждая запись с «- » в начале' };
    const found = faults.length > 0 ? faults : [issueAt('wrong-type', place, details)];
    return { written: [], pages: [], faults: found, bodyFaults: [] };
  }
  const entries = items.map((item: unknown, index) =>
    written(collection, itemId(item) ?? String(index), source.file, document, [index]),
  );
  return { written: entries, pages: [], faults, bodyFaults: [] };
}

/** What an entry of a list is called: by its own id, or by what stands for one. */
export function itemId(item: unknown): string | undefined {
  const id = valueAt(item, 'id') ?? valueAt(item, 'from') ?? valueAt(item, 'year');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function readPageEntry(source: SourceFile, collection: CollectionName): ReadEntries {
  const { document, body, bodyLine } = readPage(source.text);
  const folder = relative(folderOf(collection), dirname(source.path));
  if (document === undefined) {
    const faults = [frontMatterIssue(source)];
    const empty = written(collection, idOf(source), source.file, readDocument(''));
    return {
      written: [empty],
      pages: [{ ...empty, folder, body: '', bodyLine: 1, tree: undefined }],
      faults,
      bodyFaults: [],
    };
  }
  const entry = written(collection, idOf(source), source.file, document);
  const parsed: ParsedBody = COLLECTIONS[collection].shape === 'page' ? parseBody(body) : { tree: undefined };
  return {
    written: [entry],
    pages: [{ ...entry, folder, body, bodyLine, tree: parsed.tree }],
    faults: yamlIssues(source, document),
    bodyFaults:
      parsed.message === undefined ? [] : [mdxIssue(source.file, source.text, bodyLine, parsed.message)],
  };
}

/** What keeps the fields at the top of a page from being read. */
function frontMatterIssue({ file, text }: SourceFile): Issue {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const begun = quote(lines[first] ?? '');
  if (first === -1)
    return issueAt('no-front-matter', { file, line: 1 }, { found: 'пустой файл', expected: '---' });
  if (/^---[ \t]*$/.test(lines[0] ?? '')) {
    const isField = (line: string) => /^[\w-]+:|^\s+\S|^- |^#/.test(line);
    const end = lines.findIndex((line, at) => at > 0 && !isField(line));
    const found = 'поля, под которыми нет ---';
    const fix = 'добавьте под последним полем строку ---';
    return issueAt('no-front-matter', { file, line: Math.max(1, end) }, { found, expected: '---', fix });
  }
  if (/^\s*[-–—]+\s*$/.test(lines[first] ?? '')) {
    const expected = '--- первой строкой файла: три дефиса, без пробелов и пустых строк перед ними';
    return issueAt(
      'no-front-matter',
      { file, line: 1 },
      { found: `${begun} в строке ${String(first + 1)}`, expected },
    );
  }
  return issueAt('no-front-matter', { file, line: 1 }, { found: begun, expected: '---' });
}

function yamlIssues({ file, text }: SourceFile, document: SourceDocument): readonly Issue[] {
  return document.faults.map((fault) => yamlIssue(file, text, fault));
}

function written(
  collection: CollectionName,
  id: string,
  file: string,
  document: SourceDocument,
  start: readonly PropertyKey[] = [],
): Written {
  return {
    collection,
    id,
    file,
    value: start.reduce(valueAt, document.value),
    lineOf: (path) => document.lineOf([...start, ...path]),
  };
}

function idOf({ path }: SourceFile): string {
  return basename(path, extname(path));
}
