import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { FIRST_PAINT_SCRIPT } from './first-paint.ts';

/** What the script calls of a browser. */
function runOn(getItem: (key: string) => string | null): readonly string[] {
  const classList = new Set<string>();
  runInNewContext(FIRST_PAINT_SCRIPT, {
    document: { documentElement: { classList } },
    localStorage: { getItem },
  });
  return [...classList];
}

describe('FIRST_PAINT_SCRIPT', () => {
  test.each([
    ['nothing', {}, []],
    ['the dark theme', { 'help:theme': 'dark' }, ['theme-dark']],
    ['the light theme', { 'help:theme': 'light' }, ['theme-light']],
    ['a theme nobody knows', { 'help:theme': 'sepia' }, []],
    ['an editor', { 'help:editor': 'yes' }, ['is-editor']],
    ['what is no answer', { 'help:editor': 'no' }, []],
    ['both', { 'help:theme': 'dark', 'help:editor': 'yes' }, ['theme-dark', 'is-editor']],
  ])('puts %s on the root element', (_, kept, classes) => {
    const values = new Map(Object.entries(kept));
    expect(runOn((key) => values.get(key) ?? null)).toEqual(classes);
  });

  test('keeps quiet where storage is denied', () => {
    const deny = () => {
      throw new Error('SecurityError');
    };
    expect(runOn(deny)).toEqual([]);
  });
});
