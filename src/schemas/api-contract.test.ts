import { glob, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { apiSchemas } from './api.ts';
import { brokenPromises } from './api-contract.ts';
import { publishedSchema, type JsonSchema } from './published-schema.ts';

const RELEASED = new URL('released/', import.meta.url);
const files = (await Array.fromAsync(glob('*/*.json', { cwd: RELEASED }))).sort();

const day = z.iso.date();
const promised = z.array(
  z.object({
    id: z.string(),
    verdict: z.enum(['can', 'cannot']).nullable(),
    day,
    lines: z.array(z.string()),
  }),
);
const schemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema);
const item = promised.element;

describe('brokenPromises', () => {
  test.each([
    ['the same', promised],
    ['a field more', z.array(item.extend({ more: z.string() }))],
    ['fewer values', z.array(item.extend({ verdict: z.literal('can') }))],
    ['null no more', z.array(item.extend({ verdict: z.enum(['can', 'cannot']) }))],
    ['only what is known refused', z.array(z.strictObject(item.shape))],
  ])('are none with %s', (_, current) => {
    expect(brokenPromises(schemaOf(promised), schemaOf(current))).toEqual([]);
  });

  test.each([
    ['a field gone', z.array(item.omit({ id: true })), '$[].id: is not always there'],
    ['a field that may miss', z.array(item.partial({ id: true })), '$[].id: is not always there'],
    [
      'a field renamed',
      z.array(item.omit({ id: true }).extend({ key: z.string() })),
      '$[].id: is not always there',
    ],
    ['another type', z.array(item.extend({ id: z.number() })), '$[].id: number is new'],
    ['null', z.array(item.extend({ id: z.string().nullable() })), '$[].id: null is new'],
    [
      'another value',
      z.array(item.extend({ verdict: z.enum(['can', 'wait']).nullable() })),
      '$[].verdict: wait is new',
    ],
    ['any value', z.array(item.extend({ verdict: z.string() })), '$[].verdict: any is new'],
    ['another format', z.array(item.extend({ day: z.string() })), '$[].day: no date any more'],
    ['other items', z.array(item.extend({ lines: z.array(z.int()) })), '$[].lines[]: integer is new'],
    ['no list', z.object({ items: promised }), '$: object is new'],
  ])('name %s', (_, current, line) => {
    expect(brokenPromises(schemaOf(promised), schemaOf(current))).toEqual([line]);
  });
});

describe('/api/v1/', () => {
  test.each(files)('keeps what %s promises', async (file) => {
    const released = JSON.parse(await readFile(new URL(file, RELEASED), 'utf8')) as JsonSchema;
    const name = file.replace(/^.*\/|\.json$/g, '');
    const current = Object.entries(apiSchemas).find(([known]) => known === name)?.[1];
    expect(current, 'a document that was released is there').toBeDefined();
    expect(current && brokenPromises(released, schemaOf(current))).toEqual([]);
  });

  test.each(Object.keys(apiSchemas) as (keyof typeof apiSchemas)[])(
    'publishes a schema of %s that says all',
    (name) => {
      const schema = publishedSchema(name);
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema).toMatchObject({
        title: expect.any(String) as string,
        description: expect.any(String) as string,
      });
      expect(undescribed(schema)).toEqual([]);
      expect(JSON.stringify(schema)).not.toContain('additionalProperties');
    },
  );
});

/** Fields of which a schema does not say what they are. */
function undescribed(part: unknown, path = '$'): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties, items, anyOf = [] } = part as JsonSchema;
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, property]) => [
      ...(typeof property === 'object' && property.description !== undefined ? [] : [`${path}.${name}`]),
      ...undescribed(property, `${path}.${name}`),
    ]),
    ...undescribed(items, `${path}[]`),
    ...anyOf.flatMap((one) => undescribed(one, path)),
  ];
}
