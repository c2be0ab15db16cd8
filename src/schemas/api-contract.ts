import type { JsonSchema } from './published-schema.ts';

/** What of a released schema a newer one no longer promises, a line each; to promise more breaks nothing. */
export function brokenPromises(released: JsonSchema, current: JsonSchema, path = '$'): readonly string[] {
  const known = variantsOf(released);
  return variantsOf(current).flatMap((variant) => {
    const likely = known.filter(({ type }) => type === variant.type);
    if (likely.length === 0) return [`${path}: ${String(variant.type)} is new`];
    const broken = likely.map((one) => brokenParts(one, variant, path));
    return broken.find((lines) => lines.length === 0) ?? broken[0] ?? [];
  });
}

function brokenParts(released: JsonSchema, current: JsonSchema, path: string): readonly string[] {
  const { required = [], properties = {}, items } = released;
  const values = valuesOf(released);
  const newValues = values && (valuesOf(current) ?? ['any']).filter((one) => !values.includes(one));
  return [
    ...(released.format === current.format ? [] : [`${path}: no ${String(released.format)} any more`]),
    ...(newValues ?? []).map((value) => `${path}: ${String(value)} is new`),
    ...required
      .filter((name) => current.required?.includes(name) !== true)
      .map((name) => `${path}.${name}: is not always there`),
    ...Object.entries(properties).flatMap(([name, property]) => {
      const now = current.properties?.[name];
      return now === undefined ? [] : brokenPromises(schemaOf(property), schemaOf(now), `${path}.${name}`);
    }),
    ...(items === undefined ? [] : brokenPromises(schemaOf(items), schemaOf(current.items), `${path}[]`)),
  ];
}

/** The only values that fit; `undefined` if others of their type do too. */
function valuesOf({ enum: listed, const: only }: JsonSchema): readonly unknown[] | undefined {
  return only === undefined ? listed : [only];
}

/** The schema as one for each type that a value may have. */
function variantsOf({ anyOf, type, ...rest }: JsonSchema): readonly JsonSchema[] {
  if (anyOf !== undefined) return anyOf.flatMap(variantsOf);
  return Array.isArray(type)
    ? type.map((one) => ({ ...rest, type: one }))
    : [{ ...rest, ...(type !== undefined && { type }) }];
}

/** A part of a schema; we write none that is a list or only says yes or no. */
function schemaOf(part: JsonSchema['items']): JsonSchema {
  return typeof part === 'object' && !Array.isArray(part) ? part : {};
}
