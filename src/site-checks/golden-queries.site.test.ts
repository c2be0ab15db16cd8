import { expect, test } from 'vitest';
import { buildAnswersIndex } from '../domain/search/answers-index.ts';
import { goldenFailures } from '../search-lab/golden-failures.ts';
import { goldenQueries } from '../search-lab/golden-queries.ts';
import { judgeQueries } from '../search-lab/golden-query.ts';
import { readBuiltSearch } from '../source/built-search.ts';
import { readContent } from '../source/read-content.ts';

test('search answers the golden queries as well as it must', async () => {
  const { draft } = await readContent(process.cwd(), 'content');
  const queries = goldenQueries(draft, '/');
  expect(queries.length).toBeGreaterThan(0);
  const { file, hints, pages } = await readBuiltSearch('dist');
  expect(goldenFailures(judgeQueries(buildAnswersIndex(file, hints), queries, pages))).toEqual([]);
});
