import { expect, test } from 'vitest';
import { readBuiltSearch } from '../source/built-search.ts';
import { readContent } from '../source/read-content.ts';
import { checkGoldenQueries } from './golden-queries.ts';

test('search answers the golden queries as well as it must', async () => {
  const { draft } = await readContent(process.cwd(), 'content');
  const queries = draft.queries.map(({ value }) => value);
  expect(queries.length).toBeGreaterThan(0);
  expect(checkGoldenQueries(await readBuiltSearch('dist'), queries)).toEqual([]);
});
