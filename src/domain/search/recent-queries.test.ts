import { describe, expect, test } from 'vitest';
import { addRecentQuery, formatRecentQueries, parseRecentQueries } from './recent-queries.ts';

describe('addRecentQuery', () => {
  test.each([
    [[], 'чат', ['чат']],
    [['курьер', 'чат'], 'чат', ['чат', 'курьер']],
    [['1', '2', '3', '4', '5'], '6', ['6', '1', '2', '3', '4']],
    [['чат'], '  ', ['чат']],
    [['чат'], 'ча\u200Bт\uD83D', ['чат']],
    [['чат'], 'а'.repeat(101), ['чат']],
  ])('adds to %j the query %j', (queries, query, expected) => {
    expect(addRecentQuery(queries, query)).toEqual(expected);
  });
});

describe('parseRecentQueries', () => {
  test('reads back what was formatted', () => {
    expect(parseRecentQueries(formatRecentQueries(['где "чат"', 'курьер']))).toEqual(['где "чат"', 'курьер']);
  });

  test.each([null, '', '{', '"чат"', '[1, null]'])('reads %j as none', (kept) => {
    expect(parseRecentQueries(kept)).toEqual([]);
  });
});
