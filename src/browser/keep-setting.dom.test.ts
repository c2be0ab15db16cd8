import { beforeEach, describe, expect, test } from 'vitest';
import { RECENT_QUERIES_KEY } from '../domain/search/recent-queries.ts';
import { DESK_KEYS } from '../domain/memory/desk-memory.ts';
import { SETTINGS } from '../domain/settings/settings.ts';
import { keepSetting } from './keep-setting.ts';

beforeEach(() => localStorage.clear());

describe('keepSetting', () => {
  test('keeps a value that the site knows, and no other', () => {
    expect(keepSetting('theme', 'dark')).toBe(true);
    expect(localStorage.getItem(SETTINGS.theme.key)).toBe('dark');
    keepSetting('theme', 'sepia');
    expect(localStorage).toHaveLength(0);
  });

  test.each([
    ['recent', [RECENT_QUERIES_KEY]],
    ['desk', Object.values(DESK_KEYS)],
  ] as const)('deletes with %s all that it kept, and nothing else', (name, keys) => {
    keepSetting('theme', 'dark');
    keepSetting(name, 'yes');
    for (const key of keys) localStorage.setItem(key, '1');
    keepSetting(name, '');
    expect(Object.keys(localStorage)).toEqual([SETTINGS.theme.key]);
  });
});
