import { describe, expect, test } from 'vitest';
import { formatStandIns } from './format-stand-ins.ts';

describe('formatStandIns', () => {
  test('lists the articles of each outcome', () => {
    const standIns = [
      { outcome: 'human-money', files: ['content/articles/money/a.mdx', 'content/articles/money/b.mdx'] },
      { outcome: 'human-goods', files: ['content/articles/goods/c.mdx'] },
    ];
    expect(formatStandIns(standIns)).toBe(`Темы без своей ветки дерева: статьи ведут к общему исходу.
  human-money: 2 статьи
    content/articles/money/a.mdx
    content/articles/money/b.mdx
  human-goods: 1 статья
    content/articles/goods/c.mdx`);
  });

  test('says so if there are none', () => {
    expect(formatStandIns([])).toBe('У каждой темы есть своя ветка дерева.');
  });
});
