import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, test } from 'vitest';
import { duePages } from './due-pages.ts';
import { composeDueReport } from './due-report.ts';

const page = (name: string, owner: string, checkBy: string, fact?: string) => ({
  address: `/${name}/`,
  title: `Где *${name}*?`,
  file: `content/${name}.mdx`,
  owner,
  checkBy,
  fact,
});
const LINKS = {
  page: (address: string) => `https://help.example${address}`,
  edit: (file: string) => `https://git.example/edit/${file}`,
};
const report = (pages: readonly ReturnType<typeof page>[], most?: number) =>
  toMarkdown(composeDueReport(duePages(pages, '2026-11-20'), '2026-11-20', LINKS, most), { bullet: '-' });

describe('composeDueReport', () => {
  test('lists pages by owner, with the page and its file', () => {
    const pages = [
      page('b', 'Отдел заказов, @shop/orders', '2026-12-02', 'can-1'),
      page('a', 'Отдел доставки, @shop/delivery', '2026-08-22'),
    ];
    expect(report(pages))
      .toBe(`На 20 ноября 2026 года пора проверить: 2 страницы. Проверьте, поправьте и обновите \`reviewed\` и \`reviewBy\`. Не успеваете? Напишите в \`postponed\`, до какого дня проверка отложена и почему.

## Отдел доставки, @shop/delivery

- СРОЧНО, срок вышел 90 дней назад: [Где \\*a\\*?](https://help.example/a/), [content/a.mdx](https://git.example/edit/content/a.mdx)

## Отдел заказов, @shop/orders

- через 12 дней (меняется факт can-1): [Где \\*b\\*?](https://help.example/b/), [content/b.mdx](https://git.example/edit/content/b.mdx)
`);
  });

  test('counts the pages that it has no room for', () => {
    const pages = ['a', 'b', 'c'].map((name) => page(name, 'Отдел', '2026-11-20'));
    expect(report(pages, 2)).toMatch(/\nИ ещё 1 страница: их назовёт npm run report\.\n$/);
  });

  test('says so if there are none', () => {
    expect(report([])).toBe('Проверять страницы пока не пора.\n');
  });
});
