import { describe, expect, test } from 'vitest';
import { textOf } from '../mention/mention.ts';
import { announceChange, tellChange, type ChangeInWords } from './announce-change.ts';

const day = '2027-01-01';
const OLD = ['Хранение продлевают один раз'];
const NEW = ['Хранение продлевают дважды'];
const CASES: readonly (readonly [ChangeInWords, string, string])[] = [
  [
    { day, title: 'срок хранения', before: ['2–5 дней'], after: [{ text: '7 дней', sample: false }] },
    'С 1 января 2027 года срок хранения изменится: было 2–5 дней, станет 7 дней.',
    'С 1 января 2027 года срок хранения — 7 дней, раньше было 2–5 дней.',
  ],
  [
    { day, title: undefined, before: OLD, after: NEW },
    'С 1 января 2027 года правило изменится. Было: Хранение продлевают один раз. Станет: Хранение продлевают дважды.',
    'С 1 января 2027 года правило другое. Было: Хранение продлевают один раз. Стало: Хранение продлевают дважды.',
  ],
  [
    { day, title: undefined, before: undefined, after: NEW },
    'С 1 января 2027 года появится правило: Хранение продлевают дважды.',
    'С 1 января 2027 года действует правило: Хранение продлевают дважды.',
  ],
  [
    { day, title: undefined, before: OLD, after: undefined },
    'С 1 января 2027 года перестанет действовать правило: Хранение продлевают один раз.',
    'С 1 января 2027 года не действует правило: Хранение продлевают один раз.',
  ],
];

describe('announceChange', () => {
  test.each(CASES)('tells ahead of %j', (change, ahead) => {
    expect(textOf(announceChange(change))).toBe(ahead);
  });
});

describe('tellChange', () => {
  test.each(CASES)('tells afterwards of %j', (change, _, afterwards) => {
    expect(textOf(tellChange(change))).toBe(afterwards);
  });
});
