import { likeness } from '../domain/language/likeness.ts';
import { stemsOf } from '../domain/language/words.ts';
import { nearest } from '../domain/report/nearest.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { entrySchema, type JsonSchema } from '../schemas/editor-schema.ts';
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
  /** The editor's answer to a question; `undefined` where nobody answers. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

const WHAT_TO_ADD = `Что добавить?\n${Object.entries(NEW_KINDS)
  .map(([word, { title }]) => `  ${word.padEnd(10)}  ${title}`)
  .join('\n')}`;
const FIRST_WORD = 'Слово отсюда стоит первым: npm run new -- article --section …';

/** All fields that the command line may tell. */
export function knownFields(): readonly string[] {
  const fields = Object.values(NEW_KINDS).flatMap(({ collection }) => fieldNames(entrySchema(collection)));
  return [...new Set([...PLACE_FIELDS, ...fields])];
}

/** The file that an editor wants, with what they say and what can be proposed; throws a message for them. */
export async function addEntry({ draft, today, given, ask }: Adding): Promise<NewFile> {
  const kind = kindCalled(given.kind ?? (await ask?.(WHAT_TO_ADD)));
  // A line is told in its own words.
  const entry = kind.lineOf === undefined ? entrySchema(kind.collection) : {};
  const place = placeToAsk(kind, draft);
  const { values, faults } = readTold(given.values, (name) => {
    const asked = place.find((one) => one.name === name);
    return asked?.schema ?? fieldSchema(entry, name);
  });
  /** What is left to ask; the kind that is chosen decides what is asked next. */
  const untold = () => [
    ...place.filter(({ name }) => !(name in values)),
    ...fieldsToAsk(entry, { ...kind.propose(draft, values, today), ...values }),
  ];
  refuse([
    ...unknownNames(Object.keys(given.values), namesFor(place, entry)),
    ...faults,
    ...(ask === undefined ? formatUntold(untold().filter(({ name }) => !(name in given.values))) : []),
  ]);
  for (let [next] = untold(); next !== undefined && ask !== undefined; [next] = untold()) {
    const { name, question, schema } = next;
    values[name] = await answerTo(undefined, question, (line) => readAnswer(schema, line), ask);
  }
  return newFile(kind, draft, { ...kind.propose(draft, values, today), ...values });
}

/** What may be told; any file may be given its name. */
function namesFor(place: readonly Asked[], entry: JsonSchema): readonly string[] {
  const fields = fieldNames(entry);
  const name = fields.length > 0 ? ['name'] : [];
  return [...new Set([...place.map((asked) => asked.name), ...name, ...fields])];
}

/** What the command line has told, read, and what of it cannot be read. */
function readTold(told: Given['values'], schemaOf: (name: string) => JsonSchema) {
  const values: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, line] of Object.entries(told)) {
    try {
      values[name] = readAnswer(schemaOf(name), String(line));
    } catch (error) {
      faults.push(`--${name}\n${(error as Error).message}`);
    }
  }
  return { values, faults };
}

/** What must be said and was not, each by the flag that says it. */
function formatUntold(untold: readonly Asked[]): readonly string[] {
  if (untold.length === 0) return [];
  const width = Math.max(...untold.map(({ name }) => name.length));
  const lines = untold.map(({ name, question }) => `  --${name.padEnd(width)}  ${question}`);
  return [`Не сказано:\n${lines.join('\n')}`];
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n\n'));
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
  const called = 'name' in values ? String(values['name']) : title;
  const name = fileName(called, draft.ids.get(kind.collection) ?? new Set());
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

function kindCalled(word: string | undefined): NewKind {
  if (word === undefined) throw new Error(`${WHAT_TO_ADD}\n${FIRST_WORD}`);
  const found = Object.entries(NEW_KINDS).find(([name]) => name === word.trim());
  if (found !== undefined) return found[1];
  throw new Error(refusal(word, Object.keys(NEW_KINDS)));
}

function unknownNames(names: readonly string[], known: readonly string[]): readonly string[] {
  const flags = known.map((name) => `--${name}`);
  return names.filter((name) => !known.includes(name)).map((name) => refusal(`--${name}`, flags));
}

function refusal(found: string, known: readonly string[]): string {
  const [likely] = nearest(found, known);
  const hint = likely === undefined ? '' : `\nпохоже: ${likely}`;
  return `нашли: «${found}»\nждали: ${known.join(', ')}${hint}`;
}
