import { describe, expect, test } from 'vitest';
import { askedPaths } from './asked-paths.ts';

const ARTICLE = 'content/articles/delivery/speed-up.mdx';
const FILES = [ARTICLE, 'content/articles/delivery/where.mdx', 'content/site.yaml'];
const FOLDERS = ['/shop', '/shop/content', '/shop/content/articles'] as const;

const asked = (...paths: readonly string[]) => askedPaths(paths, FILES, [...FOLDERS]);

describe('askedPaths', () => {
  test.each([
    ARTICLE,
    `./${ARTICLE}`,
    `/shop/${ARTICLE}`,
    'articles/delivery/speed-up.mdx',
    'delivery/speed-up.mdx',
    String.raw`content\articles\delivery\speed-up.mdx`,
    String.raw`.\articles\delivery\speed-up.mdx`,
  ])('%s asks for one file', (path) => {
    const { includes, unknown } = asked(path);
    expect(FILES.filter(includes)).toEqual([ARTICLE]);
    expect(unknown).toEqual([]);
  });

  test.each(['content/articles', 'content/articles/', './delivery', String.raw`articles\delivery`])(
    '%s asks for a folder',
    (path) => {
      expect(FILES.filter(asked(path).includes)).toEqual(FILES.slice(0, 2));
    },
  );

  test.each(['.', 'content', '/shop'])('%s asks for everything, files that are missing too', (path) => {
    const { includes } = asked(path);
    expect([...FILES, 'content/owners.yaml'].filter(includes)).toHaveLength(4);
  });

  test('no path asks for everything', () => {
    expect(FILES.filter(asked().includes)).toEqual(FILES);
  });

  test('names what is not there, with what was probably meant', () => {
    const { includes, unknown } = asked(
      'content/articles/delivery/sped-up.mdx',
      'content/site.yaml',
      'content/artikles/',
      'docs',
    );
    expect(FILES.filter(includes)).toEqual(['content/site.yaml']);
    expect(unknown).toEqual([
      { path: 'content/articles/delivery/sped-up.mdx', nearest: ARTICLE },
      { path: 'content/artikles/', nearest: 'content/articles' },
      { path: 'docs', nearest: undefined },
    ]);
  });
});
