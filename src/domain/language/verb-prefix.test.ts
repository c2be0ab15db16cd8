import { describe, expect, test } from 'vitest';
import { cutPrefix } from './verb-prefix.ts';

describe('cutPrefix', () => {
  test.each([
    ['подъехать', ['под ехать', 'по дъехать', ' подъехать']],
    ['соберу', ['с беру', 'с оберу', ' соберу']],
    ['прийти', ['при йти', ' прийти']],
    ['идти', [' идти']],
    ['в', [' в']],
    ['', [' ']],
  ])('cuts %s in all its ways', (word, ways) => {
    expect(cutPrefix(word).map(({ prefix, rest }) => `${prefix} ${rest}`)).toEqual(ways);
  });
});
