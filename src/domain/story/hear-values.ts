import { pagesOf, type AnswersIndex } from '../search/answers-index.ts';
import { findValues } from './find-values.ts';
import type { StoryValue } from './story.ts';

/** Goods are named on few pages, as examples. */
const MOST_PAGES_OF_GOODS = 12;

/** The values that a story told on a day names; the search index tells names of goods from the site's own words. */
export function hearValues(index: AnswersIndex, story: string, today: string): readonly StoryValue[] {
  return findValues(story, today, (stem) => pagesOf(index, stem).length > MOST_PAGES_OF_GOODS);
}
