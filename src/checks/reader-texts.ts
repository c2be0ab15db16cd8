import { lineAt } from '../domain/language/line-at.ts';
import { spelledWords } from '../domain/language/spelled-words.ts';
import type { Place } from '../domain/report/issue.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft, Written, WrittenPage } from '../schemas/content-draft.ts';
import { bodyNodes } from './body-nodes.ts';
import { onceFor } from '../domain/memory/once-for.ts';
import { textsOf } from './written-values.ts';

/** What of a draft holds texts. */
export type WrittenTexts = Pick<ContentDraft, 'written' | 'pages'>;

/** A text that readers see. */
export interface ReaderText {
  readonly collection: CollectionName;
  readonly file: string;
  /** Where it stands in its entry; empty for a body. */
  readonly path: readonly PropertyKey[];
  readonly text: string;
  /** Column of its first line from which it stands, at the earliest. */
  readonly column: number;
  /** Line of the file on which a character of the text stands. */
  readonly lineAt: (index: number) => number;
}

const FOR_EDITORS: ReadonlySet<CollectionName> = new Set([
  'forbiddenWords',
  'goldenMessages',
  'headQueries',
  'journeys',
  'letters',
  'permalinks',
  'queries',
  'redirects',
  'searchPages',
  'stories',
  'synonyms',
  'told',
]);
/** Fields with what people type, with names given by others, and with notes to editors. */
const OTHERS_WORDS: ReadonlySet<PropertyKey> = new Set([
  'aliases',
  'example',
  'popularQueries',
  'postponed',
  'says',
  'source',
  'words',
]);

/** The Russian texts that readers see, in our words: fields and bodies, without aliases, examples and sources. */
export const readerTexts = onceFor((draft: WrittenTexts): readonly ReaderText[] => [
  ...draft.written.filter(({ collection }) => !FOR_EDITORS.has(collection)).flatMap(fieldTexts),
  ...draft.pages.flatMap(bodyTexts),
]);

/** The Russian words of those texts, each with where it begins. */
export function readerWords(texts: WrittenTexts) {
  return readerTexts(texts).flatMap((readerText) =>
    spelledWords(readerText.text).map(({ word, start }) => ({ ...readerText, word, start })),
  );
}

function fieldTexts(entry: Written): readonly ReaderText[] {
  const { collection, file, lineOf } = entry;
  return textsOf(entry)
    .filter(({ path, value: text }) => /[а-яё]/i.test(text) && !path.some((key) => OTHERS_WORDS.has(key)))
    .map(({ path, value: text }) => ({
      collection,
      file,
      path,
      text,
      column: 1,
      lineAt: () => lineOf(path),
    }));
}

/** The texts of a body: those of its nodes, or the whole of a message. */
export function bodyTexts(page: WrittenPage): readonly ReaderText[] {
  if (page.collection === 'messages') {
    return [manyLines(page.collection, { file: page.file, line: page.bodyLine }, page.body)];
  }
  return bodyNodes(page).flatMap(({ node, place }) => {
    const column = node.position?.start.column;
    if (node.type === 'text') return [manyLines(page.collection, place, node.value, column)];
    return node.type === 'image' ? [manyLines(page.collection, place, node.alt ?? '', column)] : [];
  });
}

function manyLines(collection: CollectionName, { file, line }: Place, text: string, column = 1): ReaderText {
  return { collection, file, path: [], text, column, lineAt: (index) => line + lineAt(text, index) - 1 };
}
