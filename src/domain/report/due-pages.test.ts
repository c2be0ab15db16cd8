import { describe, expect, test } from 'vitest';
import { duePages } from './due-pages.ts';
import { formatDuePages } from './format-due-pages.ts';

const page = (name: string, owner: string, checkBy: string) => ({
  address: `/${name}/`,
  title: name,
  file: `content/${name}.mdx`,
  owner,
  checkBy,
});
const TODAY = '2026-11-20';

describe('duePages', () => {
  test.each([
    ['2026-12-21', []],
    ['2026-12-20', [30]],
    ['2026-11-20', [0]],
    ['2026-11-19', [-1]],
    ['2025-11-20', [-365]],
  ])('to check by %s', (checkBy, days) => {
    const due = duePages([page('a', 'Отдел', checkBy)], TODAY);
    expect(due.map(({ daysLeft }) => daysLeft)).toEqual(days);
  });
});

describe('formatDuePages', () => {
  test('lists pages by owner, the most overdue first', () => {
    const pages = [
      page('soon', 'Отдел доставки', '2026-12-02'),
      page('today', 'Отдел доставки', '2026-11-20'),
      page('past', 'Отдел заказов', '2026-08-23'),
      page('long', 'Отдел доставки', '2026-08-22'),
    ];
    expect(formatDuePages(duePages(pages, TODAY))).toBe(`Пора проверить: 4 страницы.
  Отдел доставки
    СРОЧНО, срок вышел 90 дней назад: content/long.mdx, «long»
    последний день: content/today.mdx, «today»
    через 12 дней: content/soon.mdx, «soon»
  Отдел заказов
    срок вышел 89 дней назад: content/past.mdx, «past»`);
  });

  test('says so if there are none', () => {
    expect(formatDuePages([])).toBe('Проверять страницы пока не пора.');
  });
});
