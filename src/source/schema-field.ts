import { z } from 'zod';

/** The schema of the field at the path of a value; `undefined` where the schema knows none. */
export function fieldAt(schema: unknown, value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  // What chooses between options is the same field in each.
  const chosen = narrow(schema, value) ?? optionsOf(schema)[0];
  return fieldAt(childOf(chosen, key), valueAt(value, key), rest);
}

/** Names of the fields that this value of the schema may have. */
export function knownKeys(schema: unknown, value: unknown): readonly string[] {
  const object = narrow(schema, value);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** Names of the fields that any kind of value of the schema may have. */
export function optionKeys(schema: unknown): readonly string[] {
  const keys = optionsOf(schema).flatMap((option) =>
    option instanceof z.ZodObject ? Object.keys(option.shape) : [],
  );
  return [...new Set(keys)];
}

/** The editor's description of a field. */
export function descriptionOf(schema: unknown): string | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  return schema.description ?? (schema instanceof z.ZodOptional ? descriptionOf(schema.unwrap()) : undefined);
}

/** What may stand there, of a field whose text has a form of its own. */
export function examplesOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodOptional) return examplesOf(schema.unwrap());
  const examples = schema instanceof z.ZodType ? schema.meta()?.['examples'] : undefined;
  return Array.isArray(examples) ? examples.map(String) : [];
}

/** What the value holds under the key. */
export function valueAt(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined;
}

/** The schema without wrappers; of a union, the option that the value chose. */
function narrow(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return narrow(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator, options } = schema.def;
  return options.find((option) => {
    const literal = childOf(option, discriminator);
    return (
      literal instanceof z.ZodLiteral &&
      literal.def.values.some((kind) => kind === valueAt(value, discriminator))
    );
  });
}

function optionsOf(schema: unknown): readonly unknown[] {
  return schema instanceof z.ZodDiscriminatedUnion ? schema.def.options : [];
}

function childOf(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return valueAt(schema.shape, key);
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}
