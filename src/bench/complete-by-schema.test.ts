import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '../schemas/article.ts';
import { messageChecksSchema } from '../schemas/message-checks.ts';
import { outcomeSchema } from '../schemas/outcome.ts';
import { completeBySchema } from './complete-by-schema.ts';

const FILLER = 'Придуманный текст.';
const slug = z.string().regex(/^[a-z]+$/);

describe('completeBySchema', () => {
  test.each<[string, z.ZodType, unknown, unknown]>([
    ['a missing text', z.strictObject({ a: z.string() }), {}, { a: FILLER }],
    ['a missing id', z.strictObject({ a: slug }), {}, { a: 'primer' }],
    ['a missing day', z.strictObject({ a: z.iso.date() }), {}, { a: '2026-11-20' }],
    ['a missing choice', z.strictObject({ a: z.enum(['x', 'y']) }), {}, { a: 'x' }],
    ['a missing number', z.strictObject({ a: z.int().min(2) }), {}, { a: 2 }],
    ['a missing yes or no', z.strictObject({ a: z.boolean() }), {}, { a: false }],
    [
      'fields of a missing part',
      z.strictObject({ a: z.strictObject({ b: slug }) }),
      {},
      { a: { b: 'primer' } },
    ],
    ['items up to the least count', z.array(z.string()).min(3), ['x'], ['x', FILLER, FILLER]],
    ['characters up to the least length', z.string().min(5), 'Да.', `Да. ${FILLER}`],
    [
      'what a refinement asks for',
      z.strictObject({ a: z.string().optional() }).refine(({ a }) => a !== undefined, { path: ['a'] }),
      {},
      { a: FILLER },
    ],
  ])('adds %s', (_, schema, given, completed) => {
    expect(completeBySchema(schema, given)).toEqual(completed);
  });

  test.each<[string, z.ZodType, unknown, unknown]>([
    [
      'a text after a whole word, keeping its last sign',
      z.string().max(16),
      'Куда писать, если?',
      'Куда писать?',
    ],
    ['a long word', z.string().max(3), 'писать', 'пис'],
    ['a list', z.array(z.string()).max(1), ['x', 'y'], ['x']],
    ['a number', z.number().max(5), 7, 5],
  ])('cuts %s', (_, schema, given, completed) => {
    expect(completeBySchema(schema, given)).toEqual(completed);
  });

  test('leaves what may be missing, and what is given', () => {
    const schema = z.strictObject({ a: z.string().optional(), b: z.string() });
    expect(completeBySchema(schema, { b: 'x' })).toEqual({ b: 'x' });
  });

  test.each([
    ['a field of no such name', z.strictObject({}), { a: 'x' }],
    ['a value of no such form', z.strictObject({ a: slug }), { a: 'Икс' }],
    ['a choice that is none', z.strictObject({ a: z.enum(['x']) }), { a: 'y' }],
    ['a form that no specimen has', z.strictObject({ a: z.string().regex(/^%$/) }), {}],
  ])('throws at %s', (_, schema: z.ZodType, given) => {
    expect(() => completeBySchema(schema, given)).toThrow(z.ZodError);
  });

  test.each([
    ['an outcome', outcomeSchema, {}],
    ['a guide', articleSchema, { kind: 'guide' }],
    ['the checks of messages', messageChecksSchema, {}],
  ] as const)('completes %s from nothing but its kind', (_, schema: z.ZodType, given) => {
    expect(schema.safeParse(completeBySchema(schema, given)).success).toBe(true);
  });
});
