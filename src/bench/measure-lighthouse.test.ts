import { describe, expect, test } from 'vitest';
import { scoreFigure } from './measure-lighthouse.ts';

const PAGE = { kind: 'home', address: '/', isIndexed: true };
const report = (scores: Readonly<Record<string, number | null>>, fault?: string) => ({
  categories: Object.fromEntries(
    Object.entries(scores).map(([category, score]) => [
      category,
      {
        score,
        auditRefs: [
          { id: `${category}-fault`, weight: 10 },
          { id: `${category}-advice`, weight: 0 },
        ],
      },
    ]),
  ),
  audits: fault === undefined ? {} : { [fault]: { score: 0.4 }, 'seo-advice': { score: 0 } },
});

describe('scoreFigure', () => {
  test('tells the lowest category, of several runs by the middle one, and what costs it points', () => {
    const reports = [
      report({ performance: 0.8, seo: 0.9 }, 'seo-fault'),
      report({ performance: 1 }),
      report({ performance: 1 }),
    ];
    expect(scoreFigure(PAGE, reports)).toEqual({
      name: 'home',
      value: 90,
      unit: 'points',
      least: 99,
      note: '/ seo seo-fault',
    });
  });

  test('names nothing at a page with all points', () => {
    expect(scoreFigure(PAGE, [report({ performance: 1, seo: 1 })])).toMatchObject({ value: 100, note: '/' });
  });

  test('counts a category that gave no score as none', () => {
    expect(scoreFigure(PAGE, [report({ performance: null, seo: 1 })]).value).toBe(0);
  });
});
