import { describe, expect, test } from 'vitest';
import { keptPages, movedAddresses } from './kept-pages.ts';
import { readValidContent } from '../testing/valid-content.ts';

const draft = await readValidContent();

describe('keptPages', () => {
  test('names file, owner and day of the next check of every article and node', () => {
    const pages = keptPages(draft);
    expect(pages.map(({ address }) => address)).toEqual([
      '/otvety/delivery/speed-up/',
      '/otvety/delivery/where/',
      '/reshenie/',
      '/reshenie/status/',
      '/reshenie/ask/',
      '/reshenie/wait/',
    ]);
    expect(pages[0]).toEqual({
      address: '/otvety/delivery/speed-up/',
      title: 'Можно ли ускорить доставку?',
      file: 'content/articles/delivery/speed-up.mdx',
      owner: 'Отдел доставки (пример)',
      checkBy: '2027-05-20',
    });
  });

  test('leaves out drafts, which are not on the site', () => {
    const articles = draft.articles.map((article) => ({
      ...article,
      value: { ...article.value, draft: true },
    }));
    expect(keptPages({ ...draft, articles, questions: [], outcomes: [] })).toEqual([]);
  });

  test('is due on the day on which a fact changes that it rests on', () => {
    const facts = draft.facts.flatMap((fact) => [
      fact,
      { ...fact, value: { ...fact.value, validFrom: '2027-01-01' } },
    ]);
    const due = keptPages({ ...draft, facts }).map(({ checkBy, fact }) => [checkBy, fact]);
    expect(due[0]).toEqual(['2027-01-01', 'cannot-1']);
    expect(due[2]).toEqual(['2027-05-20', undefined]);
  });

  test.each([
    ['2030-01-01', '2030-01-01'],
    ['2026-12-01', '2027-05-20'],
  ])('a check postponed until %s is due by %s', (until, checkBy) => {
    const postponed = { until, reason: 'Ждём отдел' };
    const articles = draft.articles.map((article) => ({
      ...article,
      value: { ...article.value, postponed },
    }));
    expect(keptPages({ ...draft, articles })[0]?.checkBy).toBe(checkBy);
  });
});

describe('movedAddresses', () => {
  test('follows redirects to the pages of today', () => {
    expect(movedAddresses(draft)).toEqual(new Map([['/otvety/delivery/old/', '/otvety/delivery/where/']]));
  });
});
