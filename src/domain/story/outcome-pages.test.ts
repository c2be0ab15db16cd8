import { expect, test } from 'vitest';
import { toyIndex } from '../../testing/toy-index.ts';
import { firstPagesOf } from './outcome-pages.ts';

test('keeps the pages that lead nowhere, and the first ones of each outcome', () => {
  const urls = ['/late/', '/a/', '/section/', '/b/', '/broken/', '/c/'];
  const leads = new Map([
    ['/late/', 'late'],
    ['/a/', 'late'],
    ['/b/', 'late'],
    ['/broken/', 'broken'],
    ['/c/', 'broken'],
  ]);
  const index = toyIndex(urls.map((url) => ({ url, title: 'Заказ' })));
  expect([...firstPagesOf(index, leads, 2)]).toEqual([0, 1, 2, 4, 5]);
});
