import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PUBLISHED_FILES, RIVALS } from './rivals.ts';

describe('RIVALS', () => {
  test('add the same files to bare Astro as to our site', () => {
    const config = RIVALS[0]?.files.find(({ path }) => path === 'astro.config.mjs')?.text;
    expect(config).toContain(PUBLISHED_FILES.href);
    expect(existsSync(PUBLISHED_FILES)).toBe(true);
  });
});
