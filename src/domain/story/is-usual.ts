import { pagesOf, type AnswersIndex } from '../search/answers-index.ts';

/** Goods are named on few pages, as examples. */
const MOST_PAGES_OF_GOODS = 12;

/** Tells stems of the site's own words from those of goods. */
export function isUsualIn(index: AnswersIndex): (stem: string) => boolean {
  return (stem) => pagesOf(index, stem).length > MOST_PAGES_OF_GOODS;
}
