import { describe, expect, test } from 'vitest';
import { intendedPath, misplacedFile } from './misplaced-file.ts';

describe('intendedPath', () => {
  test.each([
    ['articles/delivery/late.MDX', 'articles/delivery/late.mdx'],
    ['articles/delivery/late.md', 'articles/delivery/late.mdx'],
    ['articles/Delivery/Late order.mdx', 'articles/delivery/late-order.mdx'],
    ['article/delivery/late.mdx', 'articles/delivery/late.mdx'],
    ['messages/late.mdx', 'messages/late.md'],
    ['sections.yml', 'sections.yaml'],
    ['tree/question/root.yaml', 'tree/questions/root.yaml'],
    ['department/operator.yml', 'departments/operator.yaml'],
    ['notice/2026-11-24-outage.yml', 'notices/2026-11-24-outage.yaml'],
    ['articles/late.mdx', undefined],
    ['articles/delivery/вопрос.mdx', 'articles/delivery/vopros.mdx'],
    ['notes.docx', undefined],
    ['README', undefined],
  ])('%s was meant as %s', (path, intended) => {
    expect(intendedPath(path)).toBe(intended);
  });
});

describe('misplacedFile', () => {
  test.each([
    ['articles/delivery/late.MDX', 'content/articles/delivery/late.mdx'],
    ['articles/late.mdx', 'content/articles/‹раздел›/‹имя›.mdx, content/tree/outcomes/‹имя›.mdx'],
    ['notes.docx', 'файлы .mdx, .md и .yaml; рядом со статьями картинки .png, .jpg, .webp, .avif и .svg'],
    ['notes', 'файлы .mdx, .md и .yaml; рядом со статьями картинки .png, .jpg, .webp, .avif и .svg'],
  ])('expects for %s: %s', (path, expected) => {
    expect(misplacedFile('content', path)).toMatchObject({
      slug: 'misplaced-file',
      found: `«content/${path}»`,
      expected,
    });
  });
});
