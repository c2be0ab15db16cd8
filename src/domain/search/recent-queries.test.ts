import { describe, expect, test } from 'vitest';
import { addRecentQuery, parseRecentQueries } from './recent-queries.ts';

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
  test('reads five at most', () => {
    expect(parseRecentQueries('["1", "2", "3", "4", "5", "6"]')).toEqual(['1', '2', '3', '4', '5']);
  });
});
