import type { z } from 'zod';
import { ISSUE_KINDS, type IssueSlug } from '../domain/report/issue-kinds.ts';
import { issueAt, type Issue, type IssueDetails, type Place } from '../domain/report/issue.ts';
import { latinName } from '../domain/language/latin-name.ts';
import { mixedScriptIssues } from '../domain/report/mixed-script-issues.ts';
import { nearest } from '../domain/report/nearest.ts';
import { formatPath, quote, quoteIn } from '../domain/report/quote.ts';
import type { Written } from '../schemas/content-draft.ts';
import { SLUG } from '../schemas/fields.ts';
import {
  describeChoice,
  describeFormat,
  describeSize,
  describeSplit,
  describeType,
  SAMPLE_DATE,
  suggestDate,
  suggestValue,
} from './schema-words.ts';
import { suggestForm } from './suggest-form.ts';
import { descriptionOf, examplesOf, fieldAt, knownKeys, optionKeys, valueAt } from './schema-field.ts';

type SchemaIssue = z.core.$ZodIssue;

/** What is told of a number that is none: the one to write. */
export interface NumberHint {
  readonly expected: string;
  readonly fix: string;
}

/** What an editor reads about the faults that the schema found in an entry; `rightNumber` tells the number that it must have. */
export function schemaIssues(
  entry: Written,
  schema: z.ZodType,
  faults: readonly SchemaIssue[],
  rightNumber: NumberHint,
): readonly Issue[] {
  const found = faults.filter(isOwnFault).map((fault) => ({
    path: formatPath(fault.path),
    issues: issuesOf(entry, schema, fault).map((issue) =>
      formatPath(fault.path) === 'number' ? { ...issue, ...rightNumber } : issue,
    ),
  }));
  // A misspelt field is one mistake, not also a missing field.
  const misspelt = new Set(
    found.flatMap(({ path, issues }) =>
      issues
        .filter(({ slug }) => slug === 'unknown-key' || slug === 'mixed-script')
        .flatMap(({ nearest: names = [] }) => names.map((name) => (path === '' ? name : `${path}.${name}`))),
    ),
  );
  return renamedField(
    found.flatMap(({ path, issues }) =>
      issues.filter(({ slug }) => slug !== 'missing-field' || !misspelt.has(path)),
    ),
  );
}

/** What is of another type has no size of its own: a text in the place of a list. */
function isOwnFault({ code, path }: SchemaIssue, _: number, faults: readonly SchemaIssue[]): boolean {
  if (code !== 'too_big' && code !== 'too_small') return true;
  const where = formatPath(path);
  return !faults.some((other) => other.code === 'invalid_type' && formatPath(other.path) === where);
}

/** A field that is unknown beside a single one that is missing is that one under another name. */
function renamedField(issues: readonly Issue[]): readonly Issue[] {
  const missing = issues.filter(({ slug }) => slug === 'missing-field');
  const unknown = issues.filter(({ slug, nearest: names }) => slug === 'unknown-key' && names === undefined);
  const name = /^нет поля «([\w-]+)»$/.exec(missing[0]?.found ?? '')?.[1];
  if (name === undefined || missing.length !== 1 || unknown.length !== 1) return issues;
  return issues.flatMap((issue) => {
    if (issue === missing[0]) return [];
    return [issue === unknown[0] ? { ...issue, nearest: [name] } : issue];
  });
}

function issuesOf(entry: Written, schema: z.ZodType, fault: SchemaIssue): readonly Issue[] {
  const { path } = fault;
  const value = path.reduce(valueAt, entry.value);
  const field = fieldAt(schema, entry.value, path);
  if (fault.code === 'unrecognized_keys') {
    return fault.keys.flatMap((key) => {
      const mixed = mixedScriptIssues(key, [], () => placeOf(entry, [...path, key]));
      if (mixed.length > 0) return mixed;
      const known = knownKeys(field, value);
      const cut = splitValue(entry, path, key, known);
      return cut ?? [unknownKey(entry, [...path, key], known, value)];
    });
  }
  // What is wrong with it would show nothing: the value looks right.
  const mixed = typeof value === 'string' ? mixedScriptIssues(value, path, () => placeOf(entry, path)) : [];
  if (mixed.length > 0) return mixed;
  // An item of a list is what the list is said to hold.
  const described = descriptionOf(field) ?? descriptionOf(fieldAt(schema, entry.value, path.slice(0, -1)));
  const form = asWritten(path, suggestForm(field, value));
  if (fault.code === 'custom')
    return [refused(entry, fault, value, { description: descriptionOf(field), form })];
  if (isEmpty(value) && path.length === 0) {
    const details = { found: 'ни одного поля', expected: knownKeys(schema, value).join(', ') };
    return [issueAt('missing-field', placeOf(entry, path), { ...details, fix: 'заполните поля' })];
  }
  const misspelt = isEmpty(value) ? misspeltChoice(entry, schema, fault) : undefined;
  if (misspelt !== undefined) return [misspelt];
  if (isEmpty(value)) return [missing(entry, path, described)];
  return [
    issueAt(
      slugOf(entry, fault),
      placeOf(entry, path),
      detailsOf(fault, value, {
        description: described,
        form,
        examples: examplesOf(field),
        keys: knownKeys(field, value),
      }),
    ),
  ];
}

function slugOf({ collection }: Written, fault: SchemaIssue): IssueSlug {
  switch (fault.code) {
    case 'invalid_union':
      if (valueAt(fault, 'options') === undefined) return 'wrong-type';
      return collection === 'articles' && fault.path[0] === 'kind' ? 'wrong-kind' : 'wrong-value';
    case 'invalid_value':
      return 'wrong-value';
    case 'too_big':
    case 'too_small':
      return 'wrong-size';
    case 'invalid_format':
    case 'invalid_key':
      return 'wrong-format';
    default:
      return 'wrong-type';
  }
}

/** What a schema says of a field to editors. */
interface FieldWords {
  readonly description: string | undefined;
  /** What was meant, with the name of the field, as it should be written. */
  readonly form: string | undefined;
  readonly keys: readonly string[];
  readonly examples: readonly string[];
}

function detailsOf(
  fault: SchemaIssue,
  value: unknown,
  { description, form, examples, keys }: FieldWords,
): IssueDetails {
  const found = quoteIn(fault.code === 'invalid_key' ? fault.path.at(-1) : value, fault.path);
  switch (fault.code) {
    case 'invalid_union':
    case 'invalid_value': {
      const listed = valueAt(fault, fault.code === 'invalid_value' ? 'values' : 'options');
      if (!Array.isArray(listed)) return { found, expected: description };
      return { found, ...describeChoice(listed.map(String), String(value), description) };
    }
    case 'invalid_type': {
      const type = describeType(fault.expected, description, examples);
      const expected =
        keys.length === 0 ? type : `{${keys.map((key) => `${key}: …`).join(', ')}}: ${description ?? ''}`;
      const fix = asWritten(fault.path, suggestValue(fault.expected, value));
      return describeSplit(fault, value) ?? { found, expected, fix };
    }
    case 'too_big':
    case 'too_small':
      return describeSize(fault, value, fault.path);
    case 'invalid_format':
    case 'invalid_key': {
      const near = latinId(fault, value);
      const fix = near.length > 0 ? undefined : form;
      return { found, expected: describeFormat(fault, description), nearest: near, fix };
    }
    default:
      return { found, expected: description };
  }
}

/** The id that a name in other letters was meant to be. */
function latinId(fault: SchemaIssue, value: unknown): readonly string[] {
  const isId = 'pattern' in fault && fault.pattern === String(SLUG);
  const id = isId && typeof value === 'string' ? latinName(value) : '';
  return id === '' ? [] : [id];
}

/** A value with the field that it stands in, to be copied. */
function asWritten(path: readonly PropertyKey[], value: string | undefined): string | undefined {
  const key = path.at(-1);
  return value === undefined || typeof key !== 'string' ? value : `${key}: ${value}`;
}

/** What should choose the kind of a value stands under another name. */
function misspeltChoice(entry: Written, schema: z.ZodType, { code, path }: SchemaIssue): Issue | undefined {
  if (code !== 'invalid_union') return undefined;
  const around = path.slice(0, -1);
  const parent = around.reduce(valueAt, entry.value);
  const known = optionKeys(fieldAt(schema, entry.value, around));
  const unknown = Object.keys(Object(parent) as object).filter((key) => !known.includes(key));
  const [key] = nearest(String(path.at(-1)), unknown);
  return key === undefined ? undefined : unknownKey(entry, [...around, key], known, parent);
}

/** A text in braces that commas have cut: `{label: Болею, не успеваю, to: …}`; told at the first of them. */
function splitValue(
  entry: Written,
  path: readonly PropertyKey[],
  key: string,
  known: readonly string[],
): readonly Issue[] | undefined {
  const parent = path.reduce(valueAt, entry.value);
  const keys = Object.keys(Object(parent) as object);
  const isPiece = (one: string) => valueAt(parent, one) === null && !known.includes(one);
  const at = keys.indexOf(key);
  const start = keys.slice(0, at).findLastIndex((one) => !isPiece(one));
  const field = keys[start] ?? '';
  const text = valueAt(parent, field);
  if (!isPiece(key) || !known.includes(field) || typeof text !== 'string') return undefined;
  if (start < at - 1) return [];
  const next = keys.findIndex((one, place) => place > at && !isPiece(one));
  const whole = [text, ...keys.slice(at, next === -1 ? undefined : next)].join(', ');
  const details = {
    found: quoteIn(key, [...path, field]),
    fix: `возьмите весь текст в кавычки: ${field}: "${whole}"`,
  };
  return [issueAt('split-text', placeOf(entry, [...path, key]), details)];
}

function unknownKey(
  entry: Written,
  path: readonly PropertyKey[],
  known: readonly string[],
  parent: unknown,
): Issue {
  const unused = known.filter((key) => valueAt(parent, key) === undefined);
  // In braces a colon without a space ends no name.
  const [, name = '', rest = ''] = /^([\w-]+):(.+)$/.exec(String(path.at(-1))) ?? [];
  if (known.includes(name)) {
    const details = { expected: 'пробел после двоеточия', fix: `${name}: ${rest}` };
    return issueAt('unknown-key', placeOf(entry, path), {
      found: `поле ${quote(formatPath(path))}`,
      ...details,
    });
  }
  return issueAt('unknown-key', placeOf(entry, path), {
    found: `поле ${quote(formatPath(path))}`,
    expected: known.join(', '),
    nearest: nearest(String(path.at(-1)), unused),
  });
}

/** The issue of a refinement, by the kind its schema marked it with. */
function refused(
  entry: Written,
  fault: SchemaIssue,
  value: unknown,
  { description, form }: Pick<FieldWords, 'description' | 'form'>,
): Issue {
  const params = valueAt(fault, 'params');
  const kind = valueAt(params, 'kind');
  const slug = isIssueSlug(kind) ? kind : 'wrong-format';
  const place = placeOf(entry, fault.path);
  const found = quoteIn(value, fault.path);
  switch (slug) {
    case 'missing-field':
      return missing(entry, fault.path, description);
    case 'no-source':
      return issueAt(slug, place, { found: describeProvenance(value), expected: 'source или sample' });
    case 'bad-date': {
      const expected = `день календаря, например ${SAMPLE_DATE}`;
      const fix = asWritten(fault.path, suggestDate(value)[0]);
      return issueAt(slug, place, { found, expected, fix });
    }
    default: {
      const expected = valueAt(params, 'expected');
      return issueAt(slug, place, {
        found,
        expected: typeof expected === 'string' ? expected : fault.message,
        fix: form,
      });
    }
  }
}

function missing(entry: Written, path: readonly PropertyKey[], description: string | undefined): Issue {
  if (typeof path.at(-1) === 'number') {
    const details = { found: `пустой пункт ${formatPath(path)}`, expected: description };
    return issueAt('missing-field', placeOf(entry, path), {
      ...details,
      fix: 'допишите пункт или удалите строку',
    });
  }
  const found = path.length === 0 ? 'ничего' : `нет поля ${quote(formatPath(path))}`;
  return issueAt('missing-field', placeOf(entry, path), { found, expected: description });
}

function placeOf(entry: Written, path: readonly PropertyKey[]): Place {
  return { file: entry.file, line: entry.lineOf(path) };
}

function describeProvenance(value: unknown): string {
  const both = valueAt(value, 'source') !== undefined;
  return both ? 'и source, и sample' : 'ни source, ни sample';
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function isIssueSlug(value: unknown): value is IssueSlug {
  return typeof value === 'string' && Object.hasOwn(ISSUE_KINDS, value);
}
