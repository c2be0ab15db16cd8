import { describe, expect, test } from 'vitest';
import { pageChanges } from './changes.ts';
import { siteContent } from './content.ts';

const content = await siteContent();
const change = (id: string, date: string, ...pages: readonly string[]) => ({
  id,
  file: '',
  value: { date, text: 'Изменилось.', pages: [...pages] },
});

describe('pageChanges', () => {
  test('tells what has changed on which pages', () => {
    expect(pageChanges(content)).toEqual([
      {
        id: '2026-11-20-where',
        date: '2026-11-20',
        revised: '2026-11-20',
        text: 'Где заказ, теперь видно в карточке.',
        pages: [
          {
            number: 'А-1',
            title: 'Где мой заказ?',
            href: '/otvety/delivery/where/',
          },
          { number: 'Р-2', title: 'Напишите в чат', href: '/reshenie/ask/' },
        ],
        facts: ['can-1'],
        announced: false,
      },
    ]);
  });

  test('begins with the latest', () => {
    const changes = [
      change('a', '2026-10-01', 'А-1'),
      change('c', '2026-11-01', 'А-1'),
      change('b', '2026-11-01', 'А-1'),
    ];
    expect(pageChanges({ ...content, changes }).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test.each([
    ['after the last check of its page', '2026-11-25', '2026-11-25'],
    ['before it', '2026-10-01', '2026-11-20'],
  ])('is revised with its pages: a change %s', (_, date, revised) => {
    const changes = [change('a', date, 'А-1')];
    expect(pageChanges({ ...content, changes })[0]?.revised).toBe(revised);
  });

  test('names a page that has gone into another by its own number', () => {
    const lock = {
      articles: { '7': '/otvety/delivery/old/' },
      outcomes: {},
      questions: {},
      pages: [],
      anchors: {},
    };
    const permalinks = { id: 'permalinks', file: '', value: lock };
    const changes = [change('a', '2026-11-01', 'А-7')];
    expect(pageChanges({ ...content, changes, permalinks })[0]?.pages).toEqual([
      { number: 'А-7', title: 'Где мой заказ?', href: '/otvety/delivery/where/' },
    ]);
  });
});
