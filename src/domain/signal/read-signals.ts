import { CsvError, parse } from 'csv-parse/sync';
import { ANSWER_COLUMNS, parseSignals, type SignalFault } from './parse-signals.ts';
import type { Signal } from './signal.ts';

/** A line that was left out, and why. */
export interface LeftOutLine extends SignalFault {
  readonly line: number;
}

/** The signals of a file and the lines that hold none. */
export interface SignalsFile {
  readonly signals: readonly Signal[];
  readonly leftOut: readonly LeftOutLine[];
}

const UNEVEN_QUOTES: SignalFault = {
  found: 'непарная кавычка',
  expected: 'кавычки с обеих сторон значения или без кавычек',
};

/**
 * Reads a CSV file of signals: columns are named as in the event's `detail`, others are left alone. Values are separated
 * by `,` or `;`, and one line is one record, for no signal holds a line break: an open quote spoils its own line only.
 * `undefined` if the first line names no column of answers.
 */
export function readSignals(text: string): SignalsFile | undefined {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const separator = header.includes(';') ? ';' : ',';
  const columns = fieldsOf(header.toLowerCase(), separator) ?? [];
  if (!ANSWER_COLUMNS.some((name) => columns.includes(name))) return undefined;
  const signals: Signal[] = [];
  const leftOut: LeftOutLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const fields = fieldsOf(line, separator);
    const parsed = fields === undefined ? UNEVEN_QUOTES : parseSignals(named(columns, fields));
    if ('signals' in parsed) signals.push(...parsed.signals);
    else leftOut.push({ line: index + 2, ...parsed });
  }
  return { signals, leftOut };
}

/**
 * Values of one line, without the quotes around them; `undefined` if a quote has no pair.
 * @example fieldsOf('/a/,"x, y"', ',') → ['/a/', 'x, y']
 */
function fieldsOf(line: string, delimiter: ',' | ';'): readonly string[] | undefined {
  try {
    const [fields = []] = parse(line, { bom: true, delimiter, trim: true, relax_quotes: true });
    return fields;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

function named(columns: readonly string[], fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map((name, position) => [name, fields[position] ?? '']));
}
