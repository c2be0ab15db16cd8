import { describe, expect, test } from 'vitest';
import { planReading } from './plan-reading.ts';

describe('planReading', () => {
  test('reads collections, counts pictures and keeps what lies elsewhere known', () => {
    const plan = planReading([
      'site.yaml',
      'articles/delivery/late.MDX',
      'articles/delivery/late.png',
      'articles/delivery/_idea.mdx',
      'notes.docx',
    ]);
    expect(plan.files.map(({ path, stray, collection }) => [path, collection, stray])).toEqual([
      ['articles/delivery/late.MDX', 'articles', true],
      ['site.yaml', 'site', false],
    ]);
    expect(plan.pictures).toEqual(['articles/delivery/late.png']);
    expect(plan.misplaced).toEqual(['articles/delivery/late.MDX', 'notes.docx']);
  });
});
