import { describe, expect, test, vi } from 'vitest';
import { embeddedPages } from './embedded-pages.ts';

vi.mock('./body.ts', () => ({ bodyOf: () => Promise.resolve('a compiled body') }));

describe('embeddedPages', () => {
  test('has every article and outcome by its short link, in the order of numbers', async () => {
    const pages = await embeddedPages();
    expect([...pages.keys()]).toEqual(['/a/1/', '/a/2/', '/r/1/', '/r/2/']);
    expect(pages.get('/a/2/')).toEqual({
      url: '/otvety/delivery/speed-up/',
      number: 'А-2',
      title: 'Можно ли ускорить доставку?',
      mark: { verdict: 'cannot' },
      text: 'Ускорить доставку нельзя, даже за деньги.',
      instead: ['Проверьте срок в карточке заказа'],
      prepare: [],
      checked: '20 ноября 2026',
    });
    expect(pages.get('/r/2/')).toMatchObject({
      url: '/reshenie/ask/',
      title: 'Напишите в чат',
      mark: { verdict: 'contact', contact: 'chat' },
      text: 'Где заказ, видит оператор.',
    });
  });
});
