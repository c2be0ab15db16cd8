import { cleanText } from '../domain/language/clean-text.ts';
import { isIsoDate } from '../domain/language/iso-date.ts';
import type { JsonSchema } from '../schemas/editor-schema.ts';
import { describeValue, listFields } from '../schemas/list-fields.ts';
import { suggestDate } from '../source/schema-words.ts';
import { kindOf, type EntryValues } from './compose-entry.ts';

/** What has to be asked of an editor, in the order of the file. */
export interface Asked {
  readonly name: string;
  /** What it is for and what may stand there. */
  readonly question: string;
  readonly schema: JsonSchema;
}

/**
 * The fields that an entry must have, that are said in a line, and that nobody has given yet; until its kind is chosen,
 * which comes first, those that some kinds must have too.
 */
export function fieldsToAsk(entry: JsonSchema, given: EntryValues): readonly Asked[] {
  // What all kinds have is described at one of them.
  const described = new Map(listFields(entry).map(({ name, description }) => [name, description]));
  return listFields(kindOf(entry, given)).flatMap(({ name, required, value }) => {
    const schema = fieldSchema(entry, name);
    if (required === false || name in given || /[.[]/.test(name) || isStructured(schema)) return [];
    const allowed = name === 'kind' ? describeValue(schema) : value;
    const listed = schema.type === 'array' ? ', через «;»' : '';
    const kinds = required === true ? '' : `Если kind — ${required.join(', ')}. `;
    const about = `${kinds}${described.get(name) ?? ''}`;
    return [{ name, question: `${about} (${allowed.replaceAll('`', '')}${listed})`, schema }];
  });
}

/** Names of all fields that any kind of the entry may have. */
export function fieldNames({ properties, oneOf = [] }: JsonSchema): readonly string[] {
  return properties === undefined ? oneOf.flatMap(fieldNames) : Object.keys(properties);
}

/** What the field of an entry of any kind may hold. */
export function fieldSchema({ properties, oneOf = [] }: JsonSchema, name: string): JsonSchema {
  const schemas = [properties?.[name], ...oneOf.map((kind) => kind.properties?.[name])];
  const found = schemas.filter((schema) => schema !== undefined);
  // What tells kinds apart holds another value in each.
  const values = found.flatMap(({ const: only }) => (only === undefined ? [] : [String(only)]));
  return values.length > 0 ? { enum: values } : (found[0] ?? {});
}

function isStructured({ properties, additionalProperties, items }: JsonSchema): boolean {
  return (
    properties !== undefined || typeof additionalProperties === 'object' || items?.properties !== undefined
  );
}

/**
 * What an editor has written in a line as the value of a field; throws a message for them where it is none.
 * @example readAnswer({ type: 'array', items: { type: 'string' } }, 'can-01; can-02') → ['can-01', 'can-02']
 */
export function readAnswer(schema: JsonSchema, written: string): unknown {
  const line = cleanText(written).trim();
  if (schema.type === 'array') {
    // A comma may stand inside of a phrase, in an id it can't.
    const between = schema.items?.pattern === undefined && schema.items?.enum === undefined ? /;/ : /[;,\s]+/;
    const parts = line.split(between).map((part) => part.trim());
    return parts.filter((part) => part !== '').map((part) => readAnswer(schema.items ?? {}, part));
  }
  if (schema.type === 'integer') return Number(line);
  const expected = expectedInstead(schema, line);
  if (expected !== undefined) throw new Error(`нашли: «${line}»\nждали: ${expected}`);
  return line;
}

/** What should stand there, if the line cannot. */
function expectedInstead(schema: JsonSchema, line: string): string | undefined {
  const { enum: values, format, minLength = 0, maxLength = Infinity, examples: [example = ''] = [] } = schema;
  if (values?.includes(line) === false) return values.join(', ');
  // A day may stand in the name of the file.
  if (isIsoDate(example) && !isIsoDate(line)) return suggestDate(line)[0] ?? `день: ${example}`;
  if (line.length < minLength || line.length > maxLength) return describeValue(schema);
  if (format === 'email') return /^[^\s@]+@[^\s@]+$/.test(line) ? undefined : 'почта: help@shop.example';
  if (format === 'uri') {
    const isAddress = /^https?:\/\//.test(line) && URL.canParse(line);
    return isAddress ? undefined : 'адрес целиком: https://help.shop.example';
  }
  return undefined;
}
