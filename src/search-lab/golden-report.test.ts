import { expect, test } from 'vitest';
import type { GoldenQuery } from '../schemas/golden-query.ts';
import type { JudgedQuery } from './golden-query.ts';
import { goldenReport } from './golden-report.ts';

const judged = (query: GoldenQuery, rank: number | undefined): JudgedQuery => ({
  query,
  first: rank === 1,
  rank,
  confident: rank !== undefined,
  confidence: rank === undefined ? -1 : 1,
  found: [],
  expected: ['А-1'],
});

test('goldenReport names what is known to be missed and shows shares by kind, held queries apart', () => {
  const report = goldenReport([
    judged({ q: 'заказ', kind: 'typo', best: ['/a/'] }, 1),
    judged({ q: 'закас', kind: 'typo', facts: ['order'] }, 2),
    judged({ q: 'вакансии', kind: 'none', held: true }, undefined),
    judged({ q: 'бабки', kind: 'slang', facts: ['money'], held: true, unsolved: true }, undefined),
  ]).split('\n');
  expect(report).toEqual([
    'запрос «бабки»: ждали А-1 в первых трёх, нашли ничего',
    '',
    'По ним подбирают веса, 2:',
    '  typo          1  первой 100,0 %, в трёх 100,0 %, только догадка 0,0 %',
    '',
    '  typo          1  первой 0,0 %, в трёх 100,0 %, только догадка 0,0 %',
    '',
    '  частые первой 100,0 %, в трёх 100,0 %, только догадка 0,0 %',
    '  без ответа честно 100,0 %, AUC 100,0 %',
    '  близкие первой 0,0 %, в трёх 100,0 %, только догадка 0,0 %',
    '  далёкие первой 100,0 %, в трёх 100,0 %, только догадка 0,0 %',
    '  по фактам только догадка 0,0 %',
    '  не о нас честно 100,0 %, AUC 100,0 %',
    '',
    'Только для проверки, 2:',
    '  none          1  честно 100,0 %',
    '',
    '  slang         1  первой 0,0 %, в трёх 0,0 %, только догадка 0,0 %',
    '',
    '  частые первой 100,0 %, в трёх 100,0 %, только догадка 0,0 %',
    '  без ответа честно 100,0 %, AUC 100,0 %',
    '  близкие первой 100,0 %, в трёх 100,0 %, только догадка 0,0 %',
    '  далёкие первой 0,0 %, в трёх 0,0 %, только догадка 0,0 %',
    '  по фактам только догадка 0,0 %',
    '  не о нас честно 100,0 %, AUC 100,0 %',
  ]);
});
