import { hearStory } from '../domain/story/hear-story.ts';
import { builtStorySources, readBuiltSearch } from '../source/built-search.ts';
import { readContent } from '../source/read-content.ts';
import { median, type Figure } from './figure.ts';
import { LIMITS } from '../domain/budget/limits.ts';

const LENGTH = 2_000;
const RUNS = 9;
const CPU_SLOWDOWN = 4;
const TODAY = '2026-11-28';

/** How long it takes to hear a story as long as the box takes. */
export async function measureStories(folder: string, contentFolder: string): Promise<readonly Figure[]> {
  const sources = builtStorySources(await readBuiltSearch(folder));
  const { draft } = await readContent(process.cwd(), contentFolder);
  const told = draft.stories.map(({ value }) => value.story).join('\n');
  const stories = [
    ['told stories', told.slice(0, LENGTH)],
    [
      'one story over and over',
      'Заказ 12345678-0001 не привезли 12 ноября, верните 2 490 рублей. '.repeat(LENGTH).slice(0, LENGTH),
    ],
    ['one word', 'заказ '.repeat(LENGTH).slice(0, LENGTH)],
  ] as const;
  return stories.map(([name, story]) => ({
    name: `2,000 characters, ${String(CPU_SLOWDOWN)}× slower: ${name}`,
    value: median(timesOf(() => hearStory(sources, story, TODAY))),
    unit: 'ms' as const,
    limit: LIMITS.storyMs,
  }));
}

/** How long it would take on the slower processor. */
function timesOf(hear: () => unknown): readonly number[] {
  return Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    hear();
    return CPU_SLOWDOWN * (performance.now() - begun);
  });
}
