import { counted } from '../domain/language/plural.ts';
import type { JsonSchema } from './editor-schema.ts';

/** A field as an editor meets it in a file. */
export interface ListedField {
  /** With what it stands in: `answers[].label`. */
  readonly name: string;
  /** Whether it must be there; of an entry that comes in kinds, the kinds that must have it. */
  readonly required: boolean | readonly string[];
  /** What it is for, in the schema's own words. */
  readonly description: string;
  /** What may stand there, in an editor's words. */
  readonly value: string;
}

/** All fields of an entry, each after the one it stands in. */
export function listFields(entry: JsonSchema): readonly ListedField[] {
  return fieldsOf(kindsOf(entry), '');
}

function fieldsOf(kinds: readonly JsonSchema[], path: string): readonly ListedField[] {
  const names = new Set(kinds.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...names].flatMap((name) => {
    const schemas = kinds.flatMap(({ properties }) => properties?.[name] ?? []);
    const needing = kinds.filter(({ required = [] }) => required.includes(name));
    const inner = [...new Set(schemas.flatMap(kindsOf))];
    return [
      {
        name: path + name,
        required: needing.length === kinds.length || (needing.length > 0 && needing.map(kindName)),
        description: schemas.find(({ description }) => description !== undefined)?.description ?? '',
        value: [...new Set(schemas.map(describeValue))].join(' или '),
      },
      ...fieldsOf(inner, `${path}${name}${innerPath(schemas)}.`),
    ];
  });
}

/** The kinds of entry that stand at a value or in its list; empty of a plain value. */
function kindsOf(schema: JsonSchema): readonly JsonSchema[] {
  const { items, additionalProperties, anyOf = [], oneOf = [], properties } = schema;
  if (properties !== undefined) return [schema];
  const inner = typeof additionalProperties === 'object' ? additionalProperties : items;
  return [...anyOf, ...oneOf, ...(inner === undefined ? [] : [inner])].flatMap(kindsOf);
}

/** What tells the kind from others: the only value that a field it must have may hold. */
function kindName({ properties = {}, required = [] }: JsonSchema): string {
  const [told = {}] = required
    .map((name) => properties[name] ?? {})
    .filter(({ const: only, enum: values }) => (only ?? values) !== undefined);
  return String(told.const ?? told.enum?.join(', '));
}

function innerPath(schemas: readonly JsonSchema[]): string {
  if (schemas.some(({ items }) => items !== undefined)) return '[]';
  return schemas.some(({ additionalProperties }) => typeof additionalProperties === 'object') ? '.‹имя›' : '';
}

const CHARACTERS = { one: 'знака', few: 'знаков', many: 'знаков' };

/**
 * What may stand at a place of a file.
 * @example describeValue({ type: 'string', maxLength: 90 }) → 'текст до 90 знаков'
 */
export function describeValue(schema: JsonSchema): string {
  const { items, enum: values, const: only, anyOf = schema.oneOf, examples, maxLength } = schema;
  if (only !== undefined) return `\`${String(only)}\``;
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  if (anyOf !== undefined) return [...new Set(anyOf.map(describeValue))].join(' или ');
  switch ([schema.type].flat()[0]) {
    case 'array':
      return `список${describeLength(schema)}: ${describeValue(items ?? {})}`;
    case 'integer':
    case 'number':
      return 'число';
    case 'boolean':
      return '`true` или `false`';
    case 'object':
      return 'поля';
    default:
      if (examples !== undefined) return `например ${examples.map((example) => `\`${example}\``).join(', ')}`;
      return maxLength === undefined ? 'текст' : `текст до ${counted(maxLength, CHARACTERS)}`;
  }
}

function describeLength({ minItems, maxItems }: JsonSchema): string {
  const least = minItems === undefined ? '' : `, не меньше ${String(minItems)}`;
  return maxItems === undefined ? least : `${least}, не больше ${String(maxItems)}`;
}
