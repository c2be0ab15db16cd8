import { describe, expect, test } from 'vitest';
import { formatFigures, formatVerdict, isPast, median, type Figure } from './figure.ts';

const held: Figure = { name: 'page', value: 9000, unit: 'B', limit: 14_600, note: '/' };
const broken: Figure = { name: 'suggestion', value: 51, unit: 'ms', limit: 50 };
const lacking: Figure = { name: 'home', value: 98, unit: 'points', least: 99 };
const told: Figure = { name: 'memory', value: 1.234, unit: '×' };
const missing: Figure = { name: 'Starlight', value: undefined, unit: 's', note: 'not installed' };

describe('isPast', () => {
  test.each([
    ['below its limit', held, false],
    ['at its limit', { ...held, value: 14_600 }, false],
    ['past its limit', broken, true],
    ['below the least it may be', lacking, true],
    ['at the least it may be', { ...lacking, value: 99 }, false],
    ['without a limit', told, false],
    ['that could not be measured', missing, true],
  ])('judges a figure %s', (_, figure, past) => {
    expect(isPast(figure)).toBe(past);
  });
});

describe('formatFigures', () => {
  test('aligns columns and marks broken budgets', () => {
    expect(formatFigures([held, broken, lacking, told, missing])).toBe(
      [
        '   page          9,000 B  ≤ 14,600 B   /',
        '✗  suggestion      51 ms  ≤ 50 ms',
        '✗  home        98 points  ≥ 99 points',
        '   memory         1.23 ×',
        '✗  Starlight     missing               not installed',
      ].join('\n'),
    );
  });

  test('writes nothing for no figures', () => {
    expect(formatFigures([])).toBe('');
  });
});

describe('formatVerdict', () => {
  test('counts held and broken budgets, not what is only told', () => {
    expect(formatVerdict([held, broken, lacking, told, missing])).toBe('Budgets held: 1, broken: 3');
  });
});

describe('median', () => {
  test.each([
    [[], undefined],
    [[5], 5],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2],
  ])('of %j is %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
