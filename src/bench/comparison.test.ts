import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatComparison, readComparison, replaceComparison } from './comparison.ts';
import type { Figure } from './figure.ts';

const MEASURED = { day: '2026-11-20', machine: '2 processors', versions: 'Node 24.9.0' };
const FIGURES: readonly Figure[] = [
  { name: 'a', value: 12.34, unit: 's', compared: { what: 'Build', whose: 'ours' } },
  { name: 'b', value: 1, unit: '×' },
  { name: 'c', value: 24, unit: 's', compared: { what: 'Build', whose: 'Starlight' } },
  { name: 'd', value: 1234, unit: 'B', compared: { what: 'An article', whose: 'ours' } },
  { name: 'e', value: undefined, unit: 'B', compared: { what: 'An article', whose: 'Starlight' } },
];
const TABLE = `Measured on 2026-11-20: 2 processors; Node 24.9.0.

|  | ours | bare Astro | Starlight |
| --- | ---: | ---: | ---: |
| Build | 12.3 s | — | 24.0 s |
| An article | 1,234 B | — | — |
`;

describe('formatComparison', () => {
  test('puts what is compared side by side, with the day and the machine', () => {
    expect(formatComparison(FIGURES, MEASURED)).toBe(TABLE);
  });
});

describe('replaceComparison', () => {
  const readme = readFileSync('README.md', 'utf8');

  test('leaves all else of README as it was', () => {
    const replaced = replaceComparison(readme, TABLE);
    expect(readComparison(replaced)).toBe(TABLE.trim());
    expect(replaceComparison(replaced, `${readComparison(readme)}\n`)).toBe(readme);
  });

  test('says if README has no place for it', () => {
    expect(() => replaceComparison('# Help', TABLE)).toThrow('README.md lacks <!-- Written by');
  });
});

describe('readComparison', () => {
  test('of README has a day, a machine, and amounts in three columns', () => {
    const [measured = '', , head = '', , ...rows] = readComparison(readFileSync('README.md', 'utf8')).split(
      '\n',
    );
    const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
    expect(measured).toMatch(/^Measured on \d{4}-\d\d-\d\d: \d+ processors, .*Node 24\./);
    expect(cellsOf(head)).toEqual(['', '', 'ours', 'bare Astro', 'Starlight', '']);
    expect(rows.length).toBeGreaterThan(5);
    for (const [, what, ...amounts] of rows.map(cellsOf)) {
      expect(what).not.toBe('');
      for (const amount of amounts.slice(0, 3)) expect(amount).toMatch(/^(?:[\d,.]+ (?:B|MB|ms|s)|—)$/);
    }
  });
});
