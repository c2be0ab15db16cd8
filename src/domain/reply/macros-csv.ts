import type { Macro } from './macros.ts';

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Between the columns of a file that Excel opens where commas stand in numbers. */
const SEPARATOR = ';';
const COLUMNS = [
  'id',
  'number',
  'title',
  'section',
  'tone',
  'text',
  'html',
  'url',
  'changed',
] as const satisfies readonly (keyof Macro)[];
/**
 * What makes a spreadsheet take a cell for a formula; an apostrophe before it makes it a text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r]/;

/** Macros as a table for Excel and for help desks that import one. */
export function formatMacrosCsv(macros: readonly Macro[]): string {
  const rows = macros.map((macro) => COLUMNS.map((column) => macro[column] ?? ''));
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.map(cell).join(SEPARATOR)}\r\n`).join('');
}

function cell(value: string): string {
  return `"${value.replace(FORMULA, "'$&").replaceAll('"', '""')}"`;
}
