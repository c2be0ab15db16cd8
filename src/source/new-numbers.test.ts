import { describe, expect, test } from 'vitest';
import type { Written } from '../schemas/content-draft.ts';
import { SETTLED_NUMBERS } from './environment.ts';
import { freeNumberIn, newNumbers } from './new-numbers.ts';

const page = (collection: Written['collection'], number: unknown, id = String(number)): Written => ({
  collection,
  id,
  file: `content/${collection}/${id}.mdx`,
  value: { number },
  lineOf: () => 2,
});
const lock: Written = { ...page('permalinks', 0), value: { articles: { 12: '/otvety/a/b/' }, outcomes: {} } };

describe('newNumbers', () => {
  test('gives pages that wait the next numbers, articles and outcomes apart', () => {
    const written = [
      page('articles', 'новый', 'a'),
      page('outcomes', 3),
      page('articles', ' Новый ', 'b'),
      page('outcomes', 'новый', 'c'),
      page('articles', 9),
      lock,
    ];
    expect(newNumbers(written, SETTLED_NUMBERS).map(({ entry, number }) => [entry.id, number])).toEqual([
      ['a', 13],
      ['b', 14],
      ['c', 4],
    ]);
  });

  test.each([['нов'], [0], [undefined]])('gives none to a page with «%s»', (number) => {
    expect(newNumbers([page('articles', number)], SETTLED_NUMBERS)).toEqual([]);
  });
});

describe('freeNumberIn', () => {
  test('leaves alone what requests that go first have taken', () => {
    const taken = new Map([
      ['А-13', '41'],
      ['Р-90', '41'],
    ]);
    expect(freeNumberIn('articles', [page('articles', 5), lock], taken)).toBe(14);
  });
});
