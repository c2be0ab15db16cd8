import { describe, expect, test } from 'vitest';
import {
  collectHints,
  isWordHintsFile,
  packRising,
  packWordHints,
  unpackRising,
  unpackWordHints,
} from './word-hints.ts';

describe('collectHints', () => {
  test('has words of further names that no page has whole', () => {
    const hints = collectHints(
      [
        { whole: [], further: ['ваза разбита', 'осколки'], leans: false },
        { whole: [], further: ['разбита полка'], leans: false },
      ],
      new Set(['ваз', 'осколк']),
    );
    expect(hints).toEqual(
      new Map([
        ['разбит', [0, 1]],
        ['полк', [1]],
      ]),
    );
  });

  test('leaves out a word that only one name says, of a page that leans on others', () => {
    const names = { whole: [], further: ['ваза с полкой', 'ваза с крышкой'] };
    expect(collectHints([{ ...names, leans: true }], new Set())).toEqual(new Map([['ваз', [0]]]));
    expect([...collectHints([{ ...names, leans: false }], new Set()).keys()]).toHaveLength(3);
  });

  test('leaves out a word of so many pages that it tells none from the others', () => {
    const pages = Array.from({ length: 7 }, () => ({ whole: [], further: ['ваза'], leans: false }));
    expect(collectHints(pages.slice(1), new Set()).get('ваз')).toHaveLength(6);
    expect(collectHints(pages, new Set())).toEqual(new Map());
  });
});

describe('packWordHints', () => {
  const stems = Array.from({ length: 500 }, (_, place) => `слов${String(place)}`);
  const pagesOf = new Map(stems.map((stem, place) => [stem, [place % 7, 60 + (place % 11), 9000]]));

  test('is read back by unpackWordHints', () => {
    const hints = unpackWordHints(packWordHints(pagesOf));
    expect(stems.map((stem) => hints(stem))).toEqual(
      stems.map((stem) => expect.arrayContaining(pagesOf.get(stem) ?? []) as unknown),
    );
  });

  test('takes hardly any foreign word for one of its own', () => {
    const hints = unpackWordHints(packWordHints(pagesOf));
    const foreign = Array.from({ length: 1000 }, (_, place) => `чуж${String(place)}`);
    expect(foreign.filter((stem) => hints(stem).length > 0).length).toBeLessThan(10);
  });

  test('survives JSON', () => {
    const packed = packWordHints(pagesOf);
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
    expect(isWordHintsFile(packed)).toBe(true);
  });
});

describe('isWordHintsFile', () => {
  test.each([undefined, null, 'words', {}, { words: '' }, { words: '', pages: [] }])(
    'refuses %j',
    (value) => {
      expect(isWordHintsFile(value)).toBe(false);
    },
  );
});

describe('packRising', () => {
  test.each([
    [[]],
    [[0]],
    [[0, 1, 2]],
    [[0x5c - 0x23, 0x5d - 0x23 + 0x5d]],
    // As characters of their own these two would be read as one.
    [[0xd800 - 0x23, 0xd800 - 0x23 + 0xdc00 - 0x23 + 1]],
    [[0x3ffff]],
  ])('is read back by unpackRising through JSON: %j', (numbers) => {
    expect(unpackRising(JSON.parse(JSON.stringify(packRising(numbers))) as string)).toEqual(numbers);
  });
});
