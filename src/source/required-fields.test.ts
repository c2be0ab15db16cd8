import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { formatPath } from '../domain/report/quote.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import type { Written } from '../schemas/content-draft.ts';
import { entrySchema, type JsonSchema } from '../schemas/editor-schema.ts';
import { judgeEntries } from './judge-entries.ts';
import { readContent } from './read-content.ts';
import { readEntries } from './read-entries.ts';
import { valueAt } from './schema-field.ts';
import { readDocument } from './source-file.ts';

type Path = readonly PropertyKey[];

/** What an editor did to a required field. */
interface Slip {
  readonly what: 'removed' | 'misspelt' | 'of a wrong type';
  readonly path: Path;
  readonly value: unknown;
  /** Where the report must point. */
  readonly reported: Path;
}

const readings = await Promise.all(
  ['content', 'e2e/content', 'src/checks/mistakes/valid'].map((folder) => readContent(process.cwd(), folder)),
);
/** One real entry of each collection and kind. */
const ENTRIES = COLLECTION_NAMES.flatMap((collection) => {
  const written = readings.flatMap(({ draft }) =>
    draft.written.filter((entry) => entry.collection === collection),
  );
  return [...new Map(written.map((entry) => [kindOf(collection, entry.value), entry])).entries()].map(
    ([kind, entry]) => ({ name: kind === undefined ? collection : `${collection} ${kind}`, entry }),
  );
});

function kindOf(collection: CollectionName, value: unknown): string | undefined {
  const { oneOf = [] } = entrySchema(collection);
  return oneOf.length === 0 ? undefined : String(valueAt(value, discriminator(oneOf)));
}

/** What chooses between the options: a field that all must have, each with values of its own. */
function discriminator([first = {}]: readonly JsonSchema[]): string {
  const { properties = {}, required = [] } = first;
  return required.find((name) => isFixed(properties[name])) ?? '';
}

function isFixed(schema: JsonSchema | undefined): boolean {
  return schema?.const !== undefined || schema?.enum !== undefined;
}

function isOption({ properties = {}, required = [] }: JsonSchema, value: unknown): boolean {
  return required.every((name) => {
    const { const: only, enum: values = [] } = properties[name] ?? {};
    return !isFixed(properties[name]) || [only, ...values].some((one) => one === valueAt(value, name));
  });
}

/** Every field that the schema requires of this value, with its own schema, those inside of lists by their first item. */
function requiredFields(schema: JsonSchema, value: unknown, path: Path = []): readonly [Path, JsonSchema][] {
  const options = [schema.oneOf ?? schema.anyOf ?? [schema]].flat();
  const chosen = options.find((option) => isOption(option, value)) ?? schema;
  const { properties = {}, required = [], items, additionalProperties } = chosen;
  const inner = typeof additionalProperties === 'object' ? additionalProperties : items;
  const [key] = inner === undefined ? [] : Object.keys(Object(value) as object);
  const step = Array.isArray(value) ? 0 : key;
  return [
    ...required.flatMap((name) =>
      properties[name] ? [[[...path, name], properties[name]] as [Path, JsonSchema]] : [],
    ),
    ...Object.entries(properties).flatMap(([name, field]) =>
      valueAt(value, name) === undefined ? [] : requiredFields(field, valueAt(value, name), [...path, name]),
    ),
    ...(inner === undefined || step === undefined
      ? []
      : requiredFields(inner, valueAt(value, step), [...path, step])),
  ];
}

function slipsOf(value: unknown, [path, schema]: readonly [Path, JsonSchema]): readonly Slip[] {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const change = (edit: (fields: Record<string, unknown>) => void) => {
    const copy = structuredClone(value);
    edit(parent.reduce(valueAt, copy) as Record<string, unknown>);
    return copy;
  };
  const remove = (fields: Record<string, unknown>) => Reflect.deleteProperty(fields, key);
  return [
    { what: 'removed', path, reported: parent, value: change((fields) => void remove(fields)) },
    {
      what: 'misspelt',
      path,
      reported: [...parent, `${key}x`],
      value: change((fields) => {
        fields[`${key}x`] = fields[key];
        remove(fields);
      }),
    },
    {
      what: 'of a wrong type',
      path,
      reported: path,
      value: change((fields) => {
        fields[key] = [schema.type].flat().includes('string') ? { да: [12] } : 'что-то';
      }),
    },
  ];
}

/** What the report says of the file with the slip, judged by itself. */
function reportsOf({ collection, file }: Written, value: unknown) {
  const { shape } = COLLECTIONS[collection];
  const yaml = stringify(shape === 'list' ? [value] : value);
  const isPage = shape === 'page' || shape === 'text-page';
  const source = { file, path: file, text: isPage ? `---\n${yaml}---\nТекст\n` : yaml };
  const { written, faults } = readEntries(source, collection);
  const document = readDocument(yaml, isPage ? 2 : 1);
  const start: Path = shape === 'list' ? [0] : [];
  const lineOf = (path: Path) => document.lineOf([...start, ...path]);
  return { issues: [...faults, ...judgeEntries(written).issues], lineOf };
}

describe('a required field', () => {
  test.each(ENTRIES)(
    'of $name that is removed, misspelt or of a wrong type is named with its line',
    ({ entry }) => {
      const fields = requiredFields(entrySchema(entry.collection), entry.value);
      const slips = fields.flatMap((field) => slipsOf(entry.value, field));
      const silent = slips.filter(({ path, value, reported }) => {
        const { issues, lineOf } = reportsOf(entry, value);
        const names = [formatPath(path), formatPath(reported)];
        return !issues.some(
          ({ file, line, found }) =>
            file === entry.file &&
            line === lineOf(reported) &&
            names.some((name) => found.includes(`«${name}»`) || found.endsWith(`в ${name}`)),
        );
      });
      expect(silent.map(({ what, path }) => `${formatPath(path)} ${what}`)).toEqual([]);
    },
  );

  test('stands in every collection but those of free words', () => {
    const without = ENTRIES.filter(
      ({ entry }) => requiredFields(entrySchema(entry.collection), entry.value).length === 0,
    );
    expect(without.map(({ name }) => name)).toEqual(['synonyms', 'searchPages']);
  });
});
