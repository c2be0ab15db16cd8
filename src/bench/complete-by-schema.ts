import type { z } from 'zod';
import { valueAt } from '../source/schema-field.ts';

/** What is known of a value; its schema says what else it needs. */
export type Given<T> = T extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Given<T[Key]> | undefined }
    : T;

const FILLER = 'Придуманный текст.';
const FILLERS: Readonly<Record<string, unknown>> = {
  string: FILLER,
  number: 1,
  int: 1,
  boolean: false,
  array: [],
  object: {},
  record: {},
};
/** One of each form that a schema may ask of a text, the usual one first. */
const SPECIMENS = [
  FILLER,
  'primer',
  'слово',
  'Кто поможет?',
  '2026-11-20',
  '2026-11-20T10:00+03:00',
  '09:00',
  '18:00',
  'mo-su',
  'P1D',
  'Europe/Moscow',
  'А-1',
  'root.otvet-1',
  '/otvety/primer/',
  'https://primer.example',
  'kto@primer.example',
];
/** A value may lie so deep, and take so many specimens. */
const MOST_ROUNDS = 50;

/**
 * The given value with whatever else its schema requires, and within its lengths and counts: what the schema finds
 * wrong is added, lengthened or cut until nothing is. Throws what the schema says of a given value that is no such fault.
 */
export function completeBySchema<Schema extends z.ZodType>(
  schema: Schema,
  given: Given<z.input<Schema>>,
): z.output<Schema> {
  let value: unknown = given;
  /** Specimens tried at each path that was not given. */
  const tried = new Map<string, number>();
  for (let round = 0; ; round += 1) {
    const { success, data, error } = schema.safeParse(value);
    if (success) return data;
    if (round === MOST_ROUNDS) throw error;
    for (const issue of error.issues) {
      const key = JSON.stringify(issue.path);
      const current = issue.path.reduce(valueAt, value);
      const attempt = current === undefined ? 0 : tried.get(key);
      const mended = attempt === undefined ? resized(issue, current) : filler(issue, current, attempt);
      if (mended === undefined) throw error;
      if (attempt !== undefined) tried.set(key, attempt + 1);
      value = withChild(value, issue.path, mended);
    }
  }
}

/** A value that was not given; the first time by its type, then whatever form the schema asks for. */
function filler(issue: z.core.$ZodIssue, current: unknown, attempt: number): unknown {
  switch (issue.code) {
    case 'invalid_type':
      return FILLERS[issue.expected];
    case 'invalid_value':
      return issue.values[0];
    case 'invalid_format':
    case 'custom':
      return SPECIMENS[attempt];
    default:
      return resized(issue, current);
  }
}

/** A value that is too short or too long, as long as it may be; `undefined` if that is not its fault. */
function resized(issue: z.core.$ZodIssue, current: unknown): unknown {
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    if (typeof current === 'string') return `${current} ${FILLER}`.trim();
    if (typeof current === 'number') return issue.inclusive === false ? least + 1 : least;
    if (Array.isArray(current)) return [...(current as unknown[]), undefined];
  }
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    if (typeof current === 'string') return shorten(current, most);
    if (typeof current === 'number') return issue.inclusive === false ? most - 1 : most;
    if (Array.isArray(current)) return current.slice(0, most);
  }
  return undefined;
}

/** Whole words and the last sign of a text. */
function shorten(text: string, most: number): string {
  const [sign = ''] = /[.?!…]$/.exec(text) ?? [];
  const cut = text.slice(0, most - sign.length);
  return cut.replace(/[\s,:]+\S*$/, '') + sign;
}

function withChild(value: unknown, [key, ...rest]: readonly PropertyKey[], child: unknown): unknown {
  if (key === undefined) return child;
  const changed = withChild(valueAt(value, key), rest, child);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (index === key ? changed : item))
    : { ...(value as object | undefined), [key]: changed };
}
