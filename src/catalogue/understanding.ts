import { links } from './content.ts';

/** So many characters a box takes: no story and no message of a customer is longer. */
export const MOST_CHARACTERS = 2000;

/** Where a box finds all that search knows, as attributes of its element. */
export const SEARCH_DATA = {
  'data-index': links.answersIndex,
  'data-further': links.furtherWords,
  'data-spelling': links.spelling,
} as const;

/** Where a box finds all that a story is understood by. */
export const UNDERSTANDING_DATA = {
  ...SEARCH_DATA,
  'data-tree': links.treeFile,
  'data-understanding': links.story,
  'data-pulls': links.storyPulls,
} as const;
