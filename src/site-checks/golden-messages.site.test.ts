import { expect, test } from 'vitest';
import { judgeMessages, messageFailures } from '../search-lab/golden-message.ts';
import { goldenMessages } from '../search-lab/golden-queries.ts';
import { builtStorySources, readBuiltSearch } from '../source/built-search.ts';
import { readContent } from '../source/read-content.ts';

test('golden messages to operators are answered as well as they must be', async () => {
  const { draft } = await readContent(process.cwd(), 'content');
  const messages = goldenMessages(draft, '/');
  const built = await readBuiltSearch('dist');
  expect(messageFailures(judgeMessages(builtStorySources(built), messages, built.pages))).toEqual([]);
});
