import { describe, expect, test } from 'vitest';
import { suggestDate } from './schema-words.ts';

describe('suggestDate', () => {
  test.each([
    ['01.09.2026', ['2026-09-01']],
    ['1.9.2026', ['2026-09-01']],
    ['20/11/2026', ['2026-11-20']],
    ['31.02.2026', []],
    ['завтра', []],
    [20261120, []],
  ])('%j suggests %j', (written, suggested) => {
    expect(suggestDate(written)).toEqual(suggested);
  });
});
