import { describe, expect, test } from 'vitest';
import { readValidContent } from '../testing/valid-content.ts';
import { pageDates } from './page-dates.ts';

describe('pageDates', () => {
  test('dates articles, nodes and sections, a section by its newest article', async () => {
    const draft = await readValidContent();
    const articles = draft.articles.map((article) =>
      article.id === 'where' ? { ...article, value: { ...article.value, reviewed: '2026-11-25' } } : article,
    );
    expect(Object.fromEntries(pageDates({ ...draft, articles }, '/help/'))).toEqual({
      '/help/otvety/delivery/speed-up/': '2026-11-20',
      '/help/otvety/delivery/where/': '2026-11-25',
      '/help/otvety/delivery/': '2026-11-25',
      '/help/reshenie/': '2026-11-20',
      '/help/reshenie/status/': '2026-11-20',
      '/help/reshenie/ask/': '2026-11-20',
      '/help/reshenie/wait/': '2026-11-20',
    });
  });
});
