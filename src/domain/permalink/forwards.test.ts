import { describe, expect, test } from 'vitest';
import { listForwards } from './forwards.ts';
import { permalinks } from './permalink.ts';

const NOTHING = { articles: [], outcomes: [], redirects: [] };
const article = (number: number, id: string, draft?: boolean) => ({
  folder: 'dostavka',
  id,
  value: { number, question: 'Где заказ?', draft },
});
const outcome = (number: number, id: string) => ({ id, value: { number, title: 'Подождите' } });
const redirect = (from: string, to: string) => ({ value: { from, to } });
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

  test('sends an old address to the page with the number, by its title', () => {
    const content = {
      articles: [article(12, 'gde')],
      outcomes: [],
      redirects: [redirect('/otvety/zakaz/gde/', 'А-12')],
    };
    expect(listForwards(content, permalinks('/help/')).at(-1)).toEqual({
      from: '/help/otvety/zakaz/gde/',
      to: '/help/otvety/dostavka/gde/',
      title: 'Где заказ?',
    });
  });

  test.each([
    ['a draft', { ...NOTHING, articles: [article(12, 'gde', true)] }],
    [
      'a redirect to a draft',
      { ...NOTHING, articles: [article(12, 'gde', true)], redirects: [redirect('/bylo/', 'А-12')] },
    ],
    ['a redirect to a number nobody has', { ...NOTHING, redirects: [redirect('/bylo/', 'А-12')] }],
  ])('makes nothing of %s', (_, content) => {
    expect(listForwards(content, root)).toEqual([]);
  });

  test('stands in one order whatever the order of files', () => {
    const content = {
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
