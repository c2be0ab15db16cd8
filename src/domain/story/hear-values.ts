import type { AnswersIndex } from '../search/answers-index.ts';
import { findValues } from './find-values.ts';
import { isUsualIn } from './is-usual.ts';
import type { StoryValue } from './story.ts';

/** The values that a story told on a day names; the search index tells names of goods from the site's own words. */
export function hearValues(index: AnswersIndex, story: string, today: string): readonly StoryValue[] {
  return findValues(story, today, isUsualIn(index));
}
