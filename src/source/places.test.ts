import { describe, expect, test } from 'vitest';
import { kindOfPath } from './places.ts';

describe('kindOfPath', () => {
  test.each([
    ['site.yaml', 'collection'],
    ['facts/cannot.yaml', 'collection'],
    ['articles/delivery/late.mdx', 'collection'],
    ['notices/2026-11-24-outage.yaml', 'collection'],
    ['articles/delivery/late.png', 'picture'],
    ['articles/_draft.mdx', 'ignored'],
    ['_templates/article.mdx', 'ignored'],
    ['articles/.DS_Store', 'ignored'],
    ['changes/2026-11.mdx', 'misplaced'],
    ['search/queries.yaml', 'collection'],
    ['forbidden-words.yaml', 'collection'],
    ['spelling.txt', 'ignored'],
    ['articles/late.mdx', 'misplaced'],
    ['articles/delivery/deep/late.mdx', 'misplaced'],
    ['articles/delivery/late.MDX', 'misplaced'],
    ['facts/cannot.yml', 'misplaced'],
    ['messages/late.png', 'misplaced'],
    ['siteXyaml', 'misplaced'],
  ])('%s is %s', (path, kind) => {
    expect(kindOfPath(path).kind).toBe(kind);
  });
});
