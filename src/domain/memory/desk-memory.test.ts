import { describe, expect, test } from 'vitest';
import { addUsed, lastVisit, noteVisit, parseVisits, togglePinned } from './desk-memory.ts';

describe('addUsed', () => {
  test('keeps the last ten, each once', () => {
    const eleven = Array.from({ length: 11 }, (_, at) => `А-${String(at + 1)}`);
    const used = [...eleven, 'А-5'].reduce<readonly string[]>(addUsed, []);
    expect(used).toEqual(['А-5', 'А-11', 'А-10', 'А-9', 'А-8', 'А-7', 'А-6', 'А-4', 'А-3', 'А-2']);
  });
});

describe('togglePinned', () => {
  test.each([
    [[], 'А-1', ['А-1']],
    [['А-2'], 'А-1', ['А-2', 'А-1']],
    [['А-1', 'А-2'], 'А-1', ['А-2']],
  ])('makes of %j with %j %j', (numbers, number, expected) => {
    expect(togglePinned(numbers, number)).toEqual(expected);
  });
});

describe('noteVisit', () => {
  test.each([
    ['', '2026-11-28'],
    ['2026-11-28', '2026-11-28'],
    ['2026-11-26', '2026-11-26 2026-11-28'],
    ['2026-11-26 2026-11-28', '2026-11-26 2026-11-28'],
    ['2026-11-20 2026-11-26', '2026-11-26 2026-11-28'],
    ['2026-12-31', '2026-11-28'],
    ['вчера', '2026-11-28'],
  ])('makes of %j, on the 28th, %j', (visits, expected) => {
    expect(noteVisit(visits, '2026-11-28')).toBe(expected);
  });
});

describe('lastVisit', () => {
  test.each([
    ['', undefined],
    ['2026-11-28', undefined],
    ['2026-11-26', '2026-11-26'],
    ['2026-11-26 2026-11-28', '2026-11-26'],
  ])('is, of %j on the 28th, %j', (visits, expected) => {
    expect(lastVisit(visits, '2026-11-28')).toBe(expected);
  });
});

describe('parseVisits', () => {
  test.each([
    ['2026-11-26 2026-11-28', ['2026-11-26', '2026-11-28']],
    ['вчера', []],
    ['', []],
  ])('reads %j as %j', (visits, days) => {
    expect(parseVisits(visits)).toEqual(days);
  });
});
