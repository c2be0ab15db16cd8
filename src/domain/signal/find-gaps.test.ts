import { describe, expect, test } from 'vitest';
import { findGaps } from './find-gaps.ts';

const kept = ['/half/', '/most/', '/more/', '/liked/', '/few/'].map((address) => ({
  address,
  title: address,
  file: `content${address}`,
  owner: 'Отдел',
  checkBy: '2027-05-20',
}));
const count = (page: string, yes: number, no: number) => ({ page, yes, no, reasons: [] });

describe('findGaps', () => {
  const gaps = findGaps(
    {
      pages: [
        count('/half/', 5, 5),
        count('/more/', 30, 30),
        count('/liked/', 10, 0),
        count('/few/', 0, 9),
        count('/most/', 1, 9),
        count('/gone/', 0, 1),
      ],
      searchesInVain: 3,
    },
    kept,
  );

  test('ranks pages with enough votes by share, then by number of «Нет»', () => {
    expect(gaps.pages.map(({ kept: page }) => page.address)).toEqual(['/most/', '/more/', '/half/']);
  });

  test('tells apart what cannot be judged and what is not there', () => {
    expect(gaps).toMatchObject({ tooFewVotes: 1, lost: [count('/gone/', 0, 1)], searchesInVain: 3 });
  });
});
