import { describe, expect, test } from 'vitest';
import { isWordPullsFile, NO_WORD_PULLS, packWordPulls, RARE_PULL, unpackWordPulls } from './word-pulls.ts';

const pages = (count: number) => Array.from({ length: count }, (_, page) => page);
const common = pages(12);
const pagesOf = new Map([
  ['ваз', [2, 5]],
  ['заказ', common],
  ['мой', pages(100)],
]);
const learned = new Map([
  [
    'ваз',
    new Map([
      [2, 0.5],
      [7, 4.1],
      [9, 1],
    ]),
  ],
  ['заказ', new Map(common.map((page) => [page, page === 3 ? 5.2 : page === 4 ? -2 : 2.4]))],
]);
const packed = packWordPulls(learned, pagesOf, 100);

describe('packWordPulls', () => {
  const pulls = unpackWordPulls(JSON.parse(JSON.stringify(packed)) as typeof packed, pagesOf, 100);

  test('lets a rare word pull alike towards its pages, and towards others that it pulls strongly to', () => {
    expect(pulls.get('ваз')).toEqual(
      new Map([
        [2, RARE_PULL],
        [5, RARE_PULL],
        [7, RARE_PULL],
      ]),
    );
  });

  test('tells the pages of a common word apart', () => {
    const ofCommon = pulls.get('заказ');
    expect([ofCommon?.get(3), ofCommon?.get(4), ofCommon?.get(5)]).toEqual([6, 0, 3]);
  });

  test('lets a word that stands everywhere pull nowhere, and spends nothing on it', () => {
    expect(new Set(pulls.get('мой')?.values())).toEqual(new Set([0]));
    expect(packed.common).toHaveLength(common.length);
  });
});

describe('packWordPulls of a large shop', () => {
  const count = 20_000;
  const strong = new Map(pages(count).map((page) => [page, 3 + ((page * 7919) % count)]));
  const large = packWordPulls(new Map([['ваз', strong]]), new Map([['ваз', []]]), count);

  test('keeps the strongest pulls that there is room for', () => {
    const kept = unpackWordPulls(large, new Map([['ваз', []]]), count).get('ваз');
    const weakest = Math.min(...[...(kept?.keys() ?? [])].map((page) => strong.get(page) ?? 0));
    expect(large.further.length).toBeLessThanOrEqual(5550);
    expect(kept?.size).toBe([...strong.values()].filter((pull) => pull >= weakest).length);
    expect(kept?.size).toBeGreaterThan(2500);
  });

  test('keeps what is denied before all else', () => {
    const stems = new Map([
      ['!ваз', []],
      ['ваз', []],
    ]);
    const denied = new Map(pages(10).map((page) => [page, 3]));
    const packedBoth = packWordPulls(
      new Map([...stems.keys()].map((stem) => [stem, stem === 'ваз' ? strong : denied])),
      stems,
      count,
    );
    expect(unpackWordPulls(packedBoth, stems, count).get('!ваз')?.size).toBe(10);
  });
});

test('NO_WORD_PULLS lets every word that is not everywhere pull alike', () => {
  const pulls = unpackWordPulls(NO_WORD_PULLS, pagesOf, 100);
  expect(new Set([...pulls.values()].flatMap((ofStem) => [...ofStem.values()]))).toEqual(
    new Set([RARE_PULL, 0]),
  );
});

describe('isWordPullsFile', () => {
  test('takes what was packed', () => {
    expect(isWordPullsFile(packed)).toBe(true);
  });

  test.each([undefined, null, '', {}, { common: '' }, { common: '', further: [] }])('refuses %j', (value) => {
    expect(isWordPullsFile(value)).toBe(false);
  });
});
