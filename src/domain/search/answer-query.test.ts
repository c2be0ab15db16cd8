import { describe, expect, test } from 'vitest';
import { answerQuery } from './answer-query.ts';
import { EMPTY_INDEX } from './answers-index.ts';
import { toyIndex } from '../../testing/toy-index.ts';

const index = toyIndex([
  { url: '/vazy/', title: 'Как вернуть разбитую вазу?' },
  { url: '/poliv/', title: 'Как часто поливать фикус?' },
]);

describe('answerQuery', () => {
  test('reads the query, finds pages and puts the sure ones in order', () => {
    const { analysis, hits, ranking } = answerQuery(index, 'dthyenm dfpe');
    expect(analysis.understood).toBe('вернуть вазу');
    expect(hits.map(({ answer }) => answer.url)).toEqual(['/vazy/']);
    expect(ranking).toMatchObject({ results: [{ url: '/vazy/' }], maybe: [] });
  });

  test('takes a query literally if told so', () => {
    const { analysis, hits } = answerQuery(index, 'dthyenm dfpe', { literal: true });
    expect(analysis.understood).toBe('dthyenm dfpe');
    expect(hits).toEqual([]);
  });

  test('puts nothing right and finds nothing while there is no index', () => {
    const { analysis, hits, ranking } = answerQuery(EMPTY_INDEX, 'dthyenm dfpe');
    expect(analysis.understood).toBe('dthyenm dfpe');
    expect(hits).toEqual([]);
    expect(ranking).toEqual({ results: [], maybe: [] });
  });
});
