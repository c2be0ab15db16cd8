import { likeness } from '../domain/language/likeness.ts';
import { stemsOf } from '../domain/language/words.ts';
import { nearest } from '../domain/report/nearest.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { entrySchema } from '../schemas/editor-schema.ts';
import { fieldNames, fieldSchema, fieldsToAsk, readAnswer, type Asked } from './ask-values.ts';
import type { EntryValues } from './compose-entry.ts';
import { composeFile, PLACE_FIELDS } from './compose-file.ts';
import { answerTo } from './interview.ts';
import { fileName, NEW_KINDS, type NewKind } from './new-kinds.ts';

/** What the command line has told already. */
export interface Given {
  readonly kind: string | undefined;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** A new file of the content. */
export interface NewFile {
  /** Inside the content folder. */
  readonly path: string;
  readonly text: string;
  /** Whether the text is a line more of a file that is there. */
  readonly isLine: boolean;
  /** Titles of pages that may say the same already. */
  readonly similar: readonly string[];
}

interface Adding {
  readonly draft: ContentDraft;
  readonly today: string;
  readonly given: Given;
  /** The editor's answer to a question. */
  readonly ask: (question: string) => Promise<string>;
}

const WHAT_TO_ADD = `Что добавить?\n${Object.entries(NEW_KINDS)
  .map(([word, { title }]) => `  ${word.padEnd(10)}  ${title}`)
  .join('\n')}`;

/** All fields that the command line may tell. */
export function knownFields(): readonly string[] {
  const fields = Object.values(NEW_KINDS).flatMap(({ collection }) => fieldNames(entrySchema(collection)));
  return [...new Set([...PLACE_FIELDS, ...fields])];
}

/** The file that an editor wants, with what they say and what can be proposed; throws a message for them. */
export async function addEntry({ draft, today, given, ask }: Adding): Promise<NewFile> {
  const kind = kindCalled(given.kind ?? (await ask(WHAT_TO_ADD)));
  const entry = entrySchema(kind.collection);
  refuseUnknown(Object.keys(given.values), [...PLACE_FIELDS, ...fieldNames(entry)]);
  const values: Record<string, unknown> = {};
  const tell = async ({ name, question, schema }: Asked) => {
    values[name] = await answerTo(given.values[name], question, (line) => readAnswer(schema, line), ask);
  };
  for (const asked of placeToAsk(kind, draft)) await tell(asked);
  const proposed = kind.propose(draft, values, today);
  for (;;) {
    // The kind that is chosen decides what is asked next.
    const [next] = fieldsToAsk(entry, { ...proposed, ...values });
    if (next === undefined) break;
    await tell(next);
  }
  for (const [name, told] of Object.entries(given.values))
    if (!(name in values)) values[name] = readAnswer(fieldSchema(entry, name), String(told));
  return newFile(kind, draft, { ...proposed, ...values });
}

/** What names the place of the file, if its fields don't. */
function placeToAsk({ collection, named }: NewKind, { sections }: ContentDraft): readonly Asked[] {
  const ids = sections.map(({ value }) => value.id);
  return [
    ...(collection === 'articles'
      ? [{ name: 'section', question: `Раздел (${ids.join(', ')})`, schema: { enum: ids } }]
      : []),
    ...(named === 'name'
      ? [{ name: 'name', question: 'Имя файла (латинские буквы, цифры и дефис)', schema: {} }]
      : []),
    ...(named === 'words'
      ? [{ name: 'words', question: 'Слова, не меньше двух (через «;»)', schema: { type: 'array' } }]
      : []),
  ];
}

function newFile(kind: NewKind, draft: ContentDraft, values: EntryValues): NewFile {
  const title = String(values[kind.named]);
  const name = fileName(title, draft.ids.get(kind.collection) ?? new Set());
  return {
    path: kind.pathOf(name, values),
    text: composeFile(kind, values),
    isLine: kind.lineOf !== undefined,
    similar: similarTitles(kind, draft, title),
  };
}

/** Titles that share most of their words with a new one. */
const SIMILAR = 0.6;

function similarTitles(
  { collection, named }: NewKind,
  draft: ContentDraft,
  title: string,
): readonly string[] {
  const stems = new Set(stemsOf(title));
  return draft.written
    .filter((entry) => entry.collection === collection)
    .map(({ value }) => textAt(value, named))
    .filter((other) => likeness(stems, new Set(stemsOf(other))) >= SIMILAR);
}

function textAt(value: unknown, name: string): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof text === 'string' ? text : '';
}

function kindCalled(word: string): NewKind {
  const found = Object.entries(NEW_KINDS).find(([name]) => name === word.trim());
  if (found !== undefined) return found[1];
  throw new Error(refusal(word, Object.keys(NEW_KINDS)));
}

function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(
      refusal(
        `--${unknown}`,
        known.map((name) => `--${name}`),
      ),
    );
}

function refusal(found: string, known: readonly string[]): string {
  const [likely] = nearest(found, known);
  const hint = likely === undefined ? '' : `\nпохоже: ${likely}`;
  return `нашли: «${found}»\nждали: ${known.join(', ')}${hint}`;
}
