import type { z } from 'zod';
import { isIsoDate } from '../domain/language/iso-date.ts';
import { CHARACTERS, counted } from '../domain/language/plural.ts';
import type { IssueDetails } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { formatPath, quote, quoteIn } from '../domain/report/quote.ts';

/** The day that reports show as a pattern. */
export const SAMPLE_DATE = '2026-11-20';

const TYPES: Readonly<Record<string, string>> = {
  string: 'текст (число берут в кавычки)',
  number: 'число без кавычек',
  int: 'целое число без кавычек',
  boolean: 'true или false',
  array: 'список',
  object: 'поля со значениями',
  record: 'поля со значениями',
};

const FORMATS: Readonly<Record<string, string>> = {
  url: 'адрес целиком: https://…',
  email: 'адрес почты: kto@gde.ru',
};

const VALUES = { one: 'значение', few: 'значения', many: 'значений' };

/** The type a schema expects, in an editor's words, with the field's description. */
export function describeType(
  expected: string,
  description: string | undefined,
  examples: readonly string[] = [],
): string {
  // What has a form of its own is not put right by quotes.
  if (expected === 'string' && examples.length > 0)
    return `${examples.join(', ')}: ${description ?? 'по образцу'}`;
  const type = TYPES[expected] ?? 'другое значение';
  return description === undefined ? type : `${type}: ${description}`;
}

/**
 * A text that a colon has cut in two: YAML takes it for a field; `undefined` of any other value.
 * @example describeSplit({ expected: 'string' }, { Находит: 'заказ' }) → { found: '«Находит: заказ»', … }
 */
export function describeSplit(
  { expected }: { readonly expected: string },
  value: unknown,
): IssueDetails | undefined {
  if (expected !== 'string' || typeof value !== 'object' || value === null || Array.isArray(value))
    return undefined;
  const [[before, after] = [], ...others] = Object.entries(value);
  if (before === undefined || others.length > 0 || typeof after === 'object') return undefined;
  const text = `${before}: ${String(after)}`;
  return {
    found: quote(text),
    expected: 'текст в кавычках: двоеточие с пробелом начинает новое поле',
    fix: `"${text}"`,
  };
}

const YES = /^(?:да|yes|on|истина|правда|\+)$/i;
const NO = /^(?:нет|no|off|ложь|-)$/i;

/**
 * The value that was meant, as the file has it; `undefined` if that is not to be seen.
 * @example suggestValue('array', 'can-01, can-02') → '[can-01, can-02]'
 */
export function suggestValue(expected: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  switch (expected) {
    case 'boolean':
      return YES.test(text) ? 'true' : NO.test(text) ? 'false' : undefined;
    case 'int':
    case 'number':
      // «А-7», «80 знаков», "12".
      return /^[^\d]*(\d+)[^\d]*$/.exec(text)?.[1];
    case 'array': {
      // Hyphens without a space are no list yet.
      const items = text.split(/(?:^| )-(?=\S)/).filter((item) => item !== '');
      if (text.startsWith('-')) return `[${items.map((item) => `"${item}"`).join(', ')}]`;
      const ids = text.split(/[,;]? +|[,;]/);
      return ids.every((id) => /^[a-z0-9-]+$/.test(id)) ? `[${ids.join(', ')}]` : `["${text}"]`;
    }
    default:
      return undefined;
  }
}

/** The format a schema expects: the schema's own words if they are Russian. */
export function describeFormat(
  fault: z.core.$ZodIssueInvalidStringFormat | z.core.$ZodIssueInvalidKey,
  description: string | undefined,
): string {
  if (/[а-яё]/i.test(fault.message)) return fault.message;
  if (fault.code === 'invalid_key') return 'название латинскими буквами, со строчной, без пробелов';
  return FORMATS[fault.format] ?? description ?? 'значение по образцу';
}

/**
 * What may be chosen, with its Russian words where the description lists them in the same order, and what was meant.
 * @example describeChoice(['now', 'wait'], 'ждать', 'Когда: сейчас, ждать') → { expected: 'now (сейчас), wait (ждать)', nearest: ['wait'] }
 */
export function describeChoice(
  options: readonly string[],
  written: string,
  description: string | undefined,
): Pick<IssueDetails, 'expected' | 'nearest'> {
  if (options.length === 1)
    return { expected: options[0] === 'true' ? 'true или без этой строки' : options[0] };
  const [, list = ''] = /: (.*)$/.exec(description ?? '') ?? [];
  const words = list.split(/, | или /);
  if (words.length !== options.length)
    return { expected: options.join(', '), nearest: nearest(written, options) };
  const named = options[words.indexOf(written.trim().toLowerCase())];
  const meant =
    named === undefined
      ? nearest(written, [...options, ...words]).map((word) => options[words.indexOf(word)] ?? word)
      : [named];
  return {
    expected: options.map((option, at) => `${option} (${words[at] ?? ''})`).join(', '),
    nearest: [...new Set(meant)],
  };
}

/** How big a value is and how big it may be. */
export function describeSize(
  fault: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
  path: readonly PropertyKey[],
): IssueDetails {
  const expected =
    fault.code === 'too_big'
      ? `${fault.inclusive === false ? 'меньше' : 'не больше'} ${String(fault.maximum)}`
      : `${fault.inclusive === false ? 'больше' : 'не меньше'} ${String(fault.minimum)}`;
  const where = path.length === 0 ? '' : ` в ${formatPath(path)}`;
  if (typeof value === 'string')
    return { found: `${counted(value.trim().length, CHARACTERS)}${where}`, expected };
  if (Array.isArray(value)) return { found: `${counted(value.length, VALUES)}${where}`, expected };
  return { found: quoteIn(value, path), expected };
}

/**
 * The same day as the site writes it; empty if the text is no day.
 * @example suggestDate('01.09.2026') → ['2026-09-01']
 */
export function suggestDate(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  const text = value.trim().toLowerCase();
  const [, day, month, year] =
    /^(\d{1,2})[./–—-](\d{1,2})[./–—-](\d{4}|\d{2})(?: ?г(?:\.|ода)?)?$/.exec(text) ??
    /^(\d{1,2}) ([а-я]+) (\d{4})(?: ?г(?:\.|ода)?)?$/.exec(text) ??
    reversed(/^(\d{4})[./–—-](\d{1,2})[./–—-](\d{1,2})(?:[t ].*)?$/.exec(text)) ??
    [];
  if (day === undefined || month === undefined || year === undefined) return [];
  const monthNumber = /\d/.test(month)
    ? month
    : String(MONTHS.findIndex((start) => month.startsWith(start)) + 1);
  const date = [year.padStart(4, '20'), monthNumber.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isIsoDate(date) ? [date] : [];
}

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

function reversed(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match === null ? undefined : [match[0], match[3], match[2], match[1]];
}
