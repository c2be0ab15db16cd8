import { describe, expect, test } from 'vitest';
import type { AddressedContent } from './address-book.ts';
import { listForwards } from './forwards.ts';
import { EMPTY_LOCK } from './lock.ts';
import { permalinks } from './permalink.ts';

const NOTHING: AddressedContent = {
  articles: [],
  outcomes: [],
  questions: [],
  sections: [{ id: 'zakaz', value: { title: 'Заказ' } }],
  departments: [],
  redirects: [],
  permalinks: undefined,
};
const article = (number: number, id: string, draft?: boolean) => ({
  folder: 'dostavka',
  id,
  value: { number, question: 'Где заказ?', draft },
});
const outcome = (number: number, id: string) => ({ id, value: { number, title: 'Подождите' } });
const redirect = (from: string, to: string) => ({ value: { from, to } });
const lock = (articles: Readonly<Record<string, string>>) => ({ value: { ...EMPTY_LOCK, articles } });
const root = permalinks('/');

describe('listForwards', () => {
  test.each([
    [
      'an article',
      { ...NOTHING, articles: [article(12, 'gde')] },
      '/help/a/12/',
      '/help/otvety/dostavka/gde/',
      'А-12',
    ],
    [
      'an outcome',
      { ...NOTHING, outcomes: [outcome(7, 'zhdat')] },
      '/help/r/7/',
      '/help/reshenie/zhdat/',
      'Р-7',
    ],
  ])('sends the short link of %s to its page', (_, content, from, to, number) => {
    expect(listForwards(content, permalinks('/help/'))).toEqual([
      { from, to, number, title: expect.any(String) as string },
    ]);
  });

  test.each([
    ['the page with the number', 'А-12', '/help/otvety/dostavka/gde/', { title: 'Где заказ?' }],
    ['a place on it', 'А-12#kurer', '/help/otvety/dostavka/gde/#kurer', { title: 'Где заказ?' }],
    ['a page without a number', '/otvety/zakaz/', '/help/otvety/zakaz/', { title: 'Заказ' }],
    ['a page that every site has', '/svyaz/', '/help/svyaz/', {}],
  ])('sends an old address to %s', (_, to, address, title) => {
    const content = {
      ...NOTHING,
      articles: [article(12, 'gde')],
      redirects: [redirect('/otvety/zakaz/gde/', to)],
    };
    expect(listForwards(content, permalinks('/help/')).at(-1)).toEqual({
      from: '/help/otvety/zakaz/gde/',
      to: address,
      ...title,
    });
  });

  test('sends the short link of a page that is gone where its address leads', () => {
    const content = {
      ...NOTHING,
      articles: [article(12, 'gde')],
      redirects: [redirect('/otvety/dostavka/bylo/', 'А-12')],
      permalinks: lock({ '7': '/otvety/dostavka/bylo/', '12': '/otvety/dostavka/gde/' }),
    };
    const to = { to: '/otvety/dostavka/gde/', title: 'Где заказ?' };
    expect(listForwards(content, root)).toEqual([
      { from: '/a/12/', number: 'А-12', ...to },
      { from: '/a/7/', ...to },
      { from: '/otvety/dostavka/bylo/', ...to },
    ]);
  });

  test.each([
    ['a draft', { ...NOTHING, articles: [article(12, 'gde', true)] }],
    [
      'a redirect to a draft',
      { ...NOTHING, articles: [article(12, 'gde', true)], redirects: [redirect('/bylo/', 'А-12')] },
    ],
    ['a redirect to a number nobody has', { ...NOTHING, redirects: [redirect('/bylo/', 'А-12')] }],
    ['a place on a page', { ...NOTHING, redirects: [redirect('/otvety/zakaz/#kurer', '/svyaz/')] }],
    ['an answer', { ...NOTHING, redirects: [redirect('root.bylo', 'root.est')] }],
  ])('makes nothing of %s', (_, content) => {
    expect(listForwards(content, root)).toEqual([]);
  });

  test('stands in one order whatever the order of files', () => {
    const content = {
      ...NOTHING,
      articles: [article(2, 'b'), article(12, 'c'), article(1, 'a')],
      outcomes: [outcome(1, 'zhdat')],
      redirects: [redirect('/bylo/', 'Р-1')],
    };
    expect(listForwards(content, root).map(({ from }) => from)).toEqual([
      '/a/1/',
      '/a/12/',
      '/a/2/',
      '/bylo/',
      '/r/1/',
    ]);
  });
});
