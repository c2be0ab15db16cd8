import { describe, expect, test } from 'vitest';
import { inForce, notOver, spansById, versionChanges } from './version.ts';

const version = (id: string, name: string, validFrom?: string, validTo?: string) => ({
  id,
  value: { name, validFrom, validTo },
});
const VERSIONS = [
  version('storage', 'new', '2027-01-01'),
  version('storage', 'old', '2026-01-01'),
  version('reply', 'always'),
  version('gift', 'until spring', undefined, '2027-02-28'),
];
const names = (versions: readonly { readonly value: { readonly name: string } }[]) =>
  versions.map(({ value }) => value.name);

describe('inForce', () => {
  test.each([
    ['2025-12-31', ['always', 'until spring']],
    ['2026-01-01', ['old', 'always', 'until spring']],
    ['2026-12-31', ['old', 'always', 'until spring']],
    ['2027-01-01', ['new', 'always', 'until spring']],
    ['2027-02-28', ['new', 'always', 'until spring']],
    ['2027-03-01', ['new', 'always']],
  ])('gives one version of each id on %s, if one is in force', (day, expected) => {
    expect(names(inForce(VERSIONS, day))).toEqual(expected);
  });

  test('gives none on a day between two versions', () => {
    const versions = [version('a', 'old', undefined, '2026-11-30'), version('a', 'new', '2026-12-02')];
    expect(names(inForce(versions, '2026-12-01'))).toEqual([]);
  });
});

describe('notOver', () => {
  test.each([
    ['2026-06-01', ['old', 'new', 'always', 'until spring']],
    ['2027-03-01', ['new', 'always']],
  ])('keeps what is in force on %s or comes later', (day, expected) => {
    expect(names(notOver(VERSIONS, day))).toEqual(expected);
  });
});

describe('spansById', () => {
  test('ends a version where it says so, or with the day before the next', () => {
    const spans = [...spansById(VERSIONS).values()].flat();
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-01', '2026-12-31'],
      ['2027-01-01', undefined],
      ['', undefined],
      ['', '2027-02-28'],
    ]);
  });
});

describe('versionChanges', () => {
  test('tells what begins, what follows what, and what ends', () => {
    const changes = versionChanges(VERSIONS).map(({ id, day, before, after }) => [
      id,
      day,
      before?.value.name,
      after?.value.name,
    ]);
    expect(changes).toEqual([
      ['storage', '2026-01-01', undefined, 'old'],
      ['storage', '2027-01-01', 'old', 'new'],
      ['gift', '2027-03-01', 'until spring', undefined],
    ]);
  });
});
