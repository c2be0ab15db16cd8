import { expect, test } from 'vitest';
import { goldenStories } from '../search-lab/golden-queries.ts';
import { judgeStory } from '../search-lab/golden-story.ts';
import { storyFailures } from '../search-lab/story-failures.ts';
import { builtStorySources, readBuiltSearch } from '../source/built-search.ts';
import { readContent } from '../source/read-content.ts';

test('golden stories are understood as well as they must be', async () => {
  const { draft } = await readContent(process.cwd(), 'content');
  const sources = builtStorySources(await readBuiltSearch('dist'));
  expect(storyFailures(goldenStories(draft).map((story) => judgeStory(sources, story)))).toEqual([]);
});
