import { hearOutcomes, type StorySources } from './hear-outcomes.ts';
import { hearValues } from './hear-values.ts';
import type { HeardStory } from './story.ts';

/** What is understood of a story told on a day: values, answers of the tree, and the outcomes that they lead to. */
export function hearStory(sources: StorySources, story: string, today: string): HeardStory {
  return { values: hearValues(sources.index, story, today), ...hearOutcomes(sources, story) };
}
