import { describe, expect, test, vi } from 'vitest';
import { textOf } from '../domain/mention/mention.ts';
import {
  articleAt,
  articleLinkByNumber,
  articleMark,
  articlePage,
  articlePlaces,
  publishedArticles,
} from './articles.ts';
import { siteContent } from './content.ts';
import { find } from './find.ts';

vi.mock('./body.ts', () => ({ bodyOf: () => Promise.resolve('a compiled body') }));

const content = await siteContent();
const articleOf = (slug: string) => articleAt(content, 'delivery', slug);

describe('articlePage', () => {
  test('has all that the page of an article prints', async () => {
    const page = await articlePage('delivery', 'speed-up');
    expect(page).toMatchObject({
      number: 'А-2',
      question: 'Можно ли ускорить доставку?',
      description: 'Ускорить доставку нельзя, даже за деньги.',
      href: '/otvety/delivery/speed-up/',
      markdownHref: '/otvety/delivery/speed-up.md',
      shortUrl: 'https://help.shop.example/a/2/',
      section: { href: '/otvety/delivery/' },
      isDraft: false,
      mark: { verdict: 'cannot' },
      Body: 'a compiled body',
      advice: {
        mark: { verdict: 'wait', contact: 'nobody' },
        outcome: { href: '/reshenie/wait/', text: 'Подождите до обещанного срока' },
      },
      related: [{ href: '/otvety/delivery/where/', text: 'Где мой заказ?' }],
      upkeep: {
        file: 'src/checks/mistakes/valid/articles/delivery/speed-up.mdx',
        owner: { title: 'Отдел доставки', sample: true },
        reviewBy: '2027-05-20',
      },
    });
    expect(page.instead.map(textOf)).toEqual(['Проверьте срок в карточке заказа']);
    expect(page.facts.map(({ id }) => id)).toEqual(['cannot-1']);
  });

  test('sends readers whom it did not help to the outcome it leads to', async () => {
    const { feedback } = await articlePage('delivery', 'speed-up');
    expect(feedback.reasons).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          signal: { page: '/otvety/delivery/speed-up/', reason: 'no-effect' },
          next: { href: '/reshenie/wait/', text: 'Подождите до обещанного срока' },
        }),
        expect.objectContaining({
          signal: { page: '/otvety/delivery/speed-up/', reason: 'other-case' },
          next: 'start',
        }),
      ]),
    );
  });
});

describe('publishedArticles', () => {
  test('stand in the order of their numbers', async () => {
    expect(publishedArticles(content).map(({ value }) => value.number)).toEqual([1, 2]);
    expect(await articlePlaces()).toEqual([
      { section: 'delivery', slug: 'where' },
      { section: 'delivery', slug: 'speed-up' },
    ]);
  });
});

describe('articleLinkByNumber', () => {
  test('names the article by its question', () => {
    expect(articleLinkByNumber(content, 1)).toEqual({
      href: '/otvety/delivery/where/',
      text: 'Где мой заказ?',
    });
  });

  test('fails aloud on a number that the checks would have refused', () => {
    expect(() => articleLinkByNumber(content, 99)).toThrow('Нет статьи с номером 99');
  });
});

describe('articleMark', () => {
  const { value } = articleOf('speed-up');
  const department = content.departments[0]?.id ?? '';
  const of = (fields: object) => articleMark(content, { ...value, ...fields });

  test.each([
    [{ kind: 'can' }, { verdict: 'can' }],
    [
      { kind: 'routing', department },
      { verdict: 'routing', department: find(content.departments, department).value.title },
    ],
    [{ kind: 'guide' }, undefined],
    [{ kind: 'tip' }, undefined],
  ])('of %j is its verdict', (fields, mark) => {
    expect(of(fields)).toEqual(mark);
  });
});
