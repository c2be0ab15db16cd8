import { expect, describe, test, vi } from 'vitest';
import type { ShownAnswer } from '../../domain/search/answer-document.ts';
import type { RankedResult } from '../../domain/search/rank-results.ts';
import { EVERYTHING, FOR_SELLERS, NARROW } from '../../texts/search-results.ts';
import { filterNode } from './result-filters.ts';

function result(url: string, place: Partial<ShownAnswer> = {}): RankedResult {
  const answer: ShownAnswer = { url, type: 'article', title: url, ...place };
  return { url, title: url, excerpt: undefined, passages: [], matchedStems: new Set(), answer };
}

const DELIVERY = result('/dostavka/', { section: 'Доставка' });
const REFUND = result('/vozvrat/', { section: 'Возврат', audience: 'seller' });
const SECOND_REFUND = result('/vozvrat-2/', { section: 'Возврат' });
/** A page of the full text alone, like a department. */
const DEPARTMENT: RankedResult = { ...result('/otdel/'), answer: undefined };

const labelsOf = (node: HTMLElement | undefined) =>
  Array.from(node?.querySelectorAll('label') ?? [], (label) => label.textContent.trim());

describe('filterNode', () => {
  test('offers the sections in the order of the results, then what sellers ask, with counts', () => {
    const node = filterNode([REFUND, DELIVERY, SECOND_REFUND, DEPARTMENT], () => undefined);
    expect(node?.querySelector('legend')?.textContent).toBe(NARROW);
    expect(labelsOf(node)).toEqual([
      `${EVERYTHING} (4)`,
      'Возврат (2)',
      'Доставка (1)',
      `${FOR_SELLERS} (1)`,
    ]);
    expect(node?.querySelector('input')?.checked).toBe(true);
  });

  test.each([
    ['no results', []],
    ['results of one section', [DELIVERY]],
    ['pages that have no section', [DEPARTMENT]],
  ])('offers nothing for %s', (_, results) => {
    expect(filterNode(results, () => undefined)).toBeUndefined();
  });

  test.each([
    [0, ['/vozvrat/', '/dostavka/', '/vozvrat-2/', '/otdel/']],
    [1, ['/vozvrat/', '/vozvrat-2/']],
    [2, ['/dostavka/']],
    [3, ['/vozvrat/']],
  ])('choice %i admits %j', (choice, expected) => {
    const results = [REFUND, DELIVERY, SECOND_REFUND, DEPARTMENT];
    const narrow = vi.fn<(admits: (result: RankedResult) => boolean) => void>();
    const radio = filterNode(results, narrow)?.querySelectorAll('input')[choice];
    radio?.dispatchEvent(new Event('change'));
    expect(narrow).toHaveBeenCalledOnce();
    const admits = narrow.mock.calls[0]?.[0] ?? (() => false);
    expect(results.filter(admits).map(({ url }) => url)).toEqual(expected);
  });
});
