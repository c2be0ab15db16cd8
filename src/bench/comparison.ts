import { CONTESTANTS, formatAmount, type Figure } from './figure.ts';

/** When, on what and of which versions figures were measured. */
export interface MeasuredOn {
  readonly day: string;
  readonly machine: string;
  readonly versions: string;
}

const BEGIN = '<!-- Written by npm run bench -- --readme -->';
const END = '<!-- Until here -->';

/** The figures that compare, as a table in Markdown for README. */
export function formatComparison(figures: readonly Figure[], { day, machine, versions }: MeasuredOn): string {
  const compared = figures.filter(({ compared: as }) => as !== undefined);
  const rows = [...Map.groupBy(compared, ({ compared: as }) => as?.what ?? '')].map(([what, cells]) => [
    what,
    ...CONTESTANTS.map((whose) => cellOf(cells.find(({ compared: as }) => as?.whose === whose))),
  ]);
  const lines = [['', ...CONTESTANTS], ['---', ...CONTESTANTS.map(() => '---:')], ...rows];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  return `Measured on ${day}: ${machine}; ${versions}.\n\n${table}`;
}

/** README with the table in place of the one that it has; throws if it has no place for it. */
export function replaceComparison(readme: string, table: string): string {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${BEGIN} or ${END}`);
  return `${before}${BEGIN}\n\n${table}\n${END}${after}`;
}

/** The table that README has. */
export function readComparison(readme: string): string {
  return readme.split(BEGIN)[1]?.split(END)[0]?.trim() ?? '';
}

function cellOf(figure: Figure | undefined): string {
  return figure?.value === undefined ? '—' : formatAmount(figure.value, figure.unit);
}
