import { describe, expect, test } from 'vitest';
import { DESK_KEYS } from '../memory/desk-memory.ts';
import { knownValue, SETTINGS, STORAGE_PREFIX } from './settings.ts';
import { WALK_KEY } from './walk-key.ts';

describe('knownValue', () => {
  test.each([
    ['theme', 'dark', 'dark'],
    ['theme', 'light', 'light'],
    ['theme', 'sepia', ''],
    ['theme', '', ''],
    ['editor', 'yes', 'yes'],
    ['editor', 'no', ''],
    ['keys', 'yes', 'yes'],
    ['keys', '', ''],
    ['recent', 'yes', 'yes'],
    ['recent', '["чат"]', ''],
  ] as const)('reads %s %j as %j', (name, stored, expected) => {
    expect(knownValue(name, stored)).toBe(expected);
  });
});

describe('SETTINGS', () => {
  test('carry the prefix by which everything kept is found and deleted', () => {
    const keys = [...Object.values(SETTINGS).map(({ key }) => key), WALK_KEY, ...Object.values(DESK_KEYS)];
    expect(keys.filter((key) => !key.startsWith(STORAGE_PREFIX))).toEqual([]);
  });
});
