import { learnPulls, type LabelledText } from '../pull/learn-pulls.ts';
import type { Pulls } from '../pull/pulls.ts';
import type { StoryColumns } from './story-columns.ts';
import { codesOf } from './story-pulls.ts';

/** So many pulls fit into `/reshenie/iz-rasskazov.json`. */
const MOST_PULLS = 23_700;

/** How strongly words of stories pull towards outcomes, learned at build from stories that people told. */
export function learnStoryPulls(texts: readonly LabelledText[], columns: StoryColumns): Pulls {
  return learnPulls(texts, columns, { codesOf, most: MOST_PULLS });
}
