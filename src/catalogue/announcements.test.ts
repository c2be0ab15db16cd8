import { describe, expect, test, vi } from 'vitest';
import { textOf } from '../domain/mention/mention.ts';
import { announcementsOf, policyChanges } from './announcements.ts';
import { articleAnnouncements, publishedArticles } from './articles.ts';
import { asOf, type SiteContent } from './as-of.ts';
import { pageChanges } from './changes.ts';
import { siteContent } from './content.ts';
import { find } from './find.ts';
import { outcomeAnnouncements } from './outcomes.ts';
import { articleReply } from './replies.ts';

vi.mock('./body.ts', () => ({ bodyOf: () => Promise.resolve('a compiled body') }));

const TODAY = '2026-11-20';
const { written } = await siteContent();

/** The content in which a period becomes another from a day on. */
function withPeriod(id: string, text: string, validFrom: string): SiteContent {
  const period = find(written.periods, id);
  const title = 'срок хранения';
  const later = { ...period, value: { ...period.value, title, text, validFrom } };
  return asOf({ ...written, periods: [...written.periods, later] }, TODAY);
}

/** The content in which a statement holds from a day on. */
function withFact(id: string, statement: string, validFrom: string): SiteContent {
  const fact = find(written.facts, 'can-1');
  const later = { ...fact, id, value: { ...fact.value, id, statement, validFrom } };
  const articles = written.articles.map((article) => ({
    ...article,
    value: { ...article.value, facts: [...new Set([...article.value.facts, id])] },
  }));
  return asOf({ ...written, articles, facts: [...written.facts, later] }, TODAY);
}

const articleOf = (content: SiteContent, number: number) => {
  const found = publishedArticles(content).find(({ value }) => value.number === number);
  if (found === undefined) throw new Error('no article');
  return found;
};
const onArticle = (content: SiteContent, number: number) =>
  articleAnnouncements(content, articleOf(content, number)).map(textOf);

const STORAGE_CHANGES = 'С 1 января 2027 года срок хранения изменится: было 2–5 дней, станет 7 дней.';

describe('announcementsOf', () => {
  test('tells articles whose body names a period that it changes, and no other', () => {
    const content = withPeriod('storage', '7 дней', '2027-01-01');
    expect(onArticle(content, 1)).toEqual([STORAGE_CHANGES]);
    expect(onArticle(content, 2)).toEqual([]);
  });

  test('tells an article that shows a message of the periods of that', () => {
    const content = withPeriod('reply', '2 часа', '2027-01-01');
    const article = { ...articleOf(content, 2), body: '<Message id="ask"/>' };
    expect(articleAnnouncements(content, article).map(textOf)).toHaveLength(1);
    expect(articleAnnouncements(content, { ...article, body: '' })).toEqual([]);
  });

  test('tells outcomes of their terms, marked where they are examples', () => {
    const content = withPeriod('reply', '2 часа', '2027-01-01');
    const told = content.outcomes.map((outcome) => outcomeAnnouncements(content, outcome));
    expect(told.flat()).toContainEqual(expect.arrayContaining([{ text: '2 часа', sample: true }]));
  });

  test.each([
    [
      'a statement that changes',
      'can-1',
      'С 1 января 2027 года правило изменится. Было: Оператор видит, где заказ. Станет: Оператор знает всё.',
    ],
    ['one that is to come', 'can-9', 'С 1 января 2027 года появится правило: Оператор знает всё.'],
  ])('tells of %s', (_, id, text) => {
    expect(onArticle(withFact(id, 'Оператор знает всё', '2027-01-01'), 1)).toEqual([text]);
  });

  test('says nothing of what has come', () => {
    expect(onArticle(withPeriod('storage', '7 дней', TODAY), 1)).toEqual([]);
  });

  test('asks no page for its names if nothing is announced', () => {
    const content = asOf(written, TODAY);
    expect(
      announcementsOf(content, () => {
        throw new Error('asked');
      }),
    ).toEqual([]);
  });
});

describe('policyChanges', () => {
  test('are none where only days or the source differ', () => {
    expect(policyChanges(withPeriod('storage', '2–5 дней', '2027-01-01'))).toEqual([]);
  });
});

describe('pageChanges', () => {
  test.each([
    ['ahead', '2027-01-01', true, STORAGE_CHANGES],
    ['afterwards', TODAY, false, 'С 20 ноября 2026 года срок хранения — 7 дней, раньше было 2–5 дней.'],
  ])('tell of a period %s under the same name', (_, day, announced, text) => {
    expect(pageChanges(withPeriod('storage', '7 дней', day))).toContainEqual({
      id: `${day}-period-storage`,
      date: day,
      revised: day,
      text,
      pages: [{ number: 'А-1', title: 'Где мой заказ?', href: '/otvety/delivery/where/' }],
      facts: [],
      announced,
    });
  });
});

describe('articleReply', () => {
  test('tells the customer of a rule that changes', () => {
    const content = withFact('can-1', 'Оператор знает всё', '2027-01-01');
    expect(articleReply(content, articleOf(content, 1)).reply?.news).toMatch(/^С 1 января 2027 года правило/);
  });

  test('says nothing of a period that it does not name', () => {
    const content = withPeriod('storage', '7 дней', '2027-01-01');
    expect(articleReply(content, articleOf(content, 1)).reply?.news).toBeUndefined();
  });
});
