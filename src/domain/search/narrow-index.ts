import type { AnswersIndex } from './answers-index.ts';

/** The index with some of its pages alone, by their places: found in the same order, and sooner than among many others. */
export function narrowIndex(index: AnswersIndex, pages: ReadonlySet<number>): AnswersIndex {
  // Topics that this base does not cover stand beyond the pages.
  const isKept = (page: number) => pages.has(page) || page >= index.answers.length;
  const postings = Array.from(
    index.postings,
    ([stem, ofStem]) => [stem, ofStem.filter(({ page }) => isKept(page))] as const,
  );
  const phrasesOf = Array.from(
    index.phrasesOf,
    ([stem, places]) => [stem, places.filter((place) => isKept(index.phrases[place]?.page ?? -1))] as const,
  );
  return { ...index, postings: new Map(postings), phrasesOf: new Map(phrasesOf) };
}
