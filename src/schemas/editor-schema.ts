import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from './collections.ts';

/** What JSON Schema says of a value; only the words that our schemas use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly examples?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

/** What one entry of a collection may hold as its author writes it: front matter, a file or a line of a list. */
export function entrySchema(name: CollectionName): JsonSchema {
  return z.toJSONSchema(COLLECTIONS[name].schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** What a YAML file of a collection may hold, for editors' programs; `undefined` if its files are no YAML. */
export function fileSchema(name: CollectionName): JsonSchema | undefined {
  const { pattern, shape } = COLLECTIONS[name];
  if (!pattern.endsWith('.yaml')) return undefined;
  const entry = entrySchema(name);
  return shape === 'list' ? { type: 'array', items: entry } : entry;
}
