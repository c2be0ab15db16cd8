/** What a figure counts. */
export type Unit = 'B' | 'MB' | 'ms' | 's' | '×' | 'requests' | 'issues' | 'points' | 'of a window';

/** Bytes in a unit of figures. */
export const MEGABYTE = 1_000_000;

/** Whose figures stand side by side. */
export const CONTESTANTS = ['ours', 'bare Astro', 'Starlight'] as const;

/** Where in a comparison a figure stands. */
export interface ComparedAs {
  readonly what: string;
  readonly whose: (typeof CONTESTANTS)[number];
}

/** One measurement. */
export interface Figure {
  readonly name: string;
  /** `undefined` if it could not be measured; the note says why. */
  readonly value: number | undefined;
  readonly unit: Unit;
  /** The most it may be; without one it is told for comparison. */
  readonly limit?: number;
  /** The least it may be, for what is the better the more it is. */
  readonly least?: number;
  readonly note?: string;
  /** Where it stands beside those of others. */
  readonly compared?: ComparedAs;
}

const DIGITS: Readonly<Record<Unit, number>> = {
  B: 0,
  MB: 0,
  ms: 0,
  s: 1,
  '×': 2,
  requests: 0,
  issues: 0,
  points: 0,
  'of a window': 3,
};

/** Whether a figure breaks its budget; what could not be measured counts as broken. */
export function isPast({ value, limit = Infinity, least = -Infinity }: Figure): boolean {
  return value === undefined || value > limit || value < least;
}

/**
 * Figures as lines of a table.
 * @example [{ name: 'page', value: 9000, unit: 'B', limit: 14600 }] → '  page  9,000 B  ≤ 14,600 B'
 */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, unit, note = '' } = figure;
    const shown = value === undefined ? 'missing' : formatAmount(value, unit);
    return [isPast(figure) ? '✗' : ' ', name, shown, bound(figure), note];
  });
  const width = (column: number) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  const widths = [0, 1, 2, 3].map(width);
  return rows
    .map(([mark = '', name = '', shown = '', limit = '', note = '']) =>
      [
        mark.padEnd(widths[0] ?? 0),
        name.padEnd(widths[1] ?? 0),
        shown.padStart(widths[2] ?? 0),
        limit.padEnd(widths[3] ?? 0),
        note,
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The last line: how many budgets there are and how many are broken. */
export function formatVerdict(figures: readonly Figure[]): string {
  const held = figures.filter((figure) => bound(figure) !== '' && !isPast(figure)).length;
  return `Budgets held: ${String(held)}, broken: ${String(figures.filter(isPast).length)}`;
}

/** The middle value; of an even count the lower of the two. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

function bound({ limit, least, unit }: Figure): string {
  if (limit !== undefined) return `≤ ${formatAmount(limit, unit)}`;
  return least === undefined ? '' : `≥ ${formatAmount(least, unit)}`;
}

/**
 * A value with its unit, as tables show it.
 * @example formatAmount(1234, 'B') → '1,234 B'
 */
export function formatAmount(value: number, unit: Unit): string {
  const digits = DIGITS[unit];
  const number = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${number} ${unit}`;
}
