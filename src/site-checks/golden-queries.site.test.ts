import { expect, test } from 'vitest';
import { goldenFailures } from '../search-lab/golden-failures.ts';
import { goldenQueries } from '../search-lab/golden-queries.ts';
import { judgeQueries } from '../search-lab/golden-query.ts';
import { builtIndex, readBuiltSearch } from '../source/built-search.ts';
import { readContent } from '../source/read-content.ts';

test('search answers the golden queries as well as it must', async () => {
  const { draft } = await readContent(process.cwd(), 'content');
  const queries = goldenQueries(draft, '/');
  const built = await readBuiltSearch('dist');
  expect(goldenFailures(judgeQueries(builtIndex(built), queries, built.pages))).toEqual([]);
});
