import { hearOutcomes, type StorySources } from './hear-outcomes.ts';
import { hearSigns } from './hear-signs.ts';
import { hearValues } from './hear-values.ts';
import type { HeardStory } from './story.ts';

/** What is understood of a story told on a day. */
export function hearStory(sources: StorySources, story: string, today: string): HeardStory {
  const { index } = sources;
  const values = hearValues(index, story, today);
  return { values, ...hearOutcomes(sources, story, hearSigns(index, story, values, today)) };
}
