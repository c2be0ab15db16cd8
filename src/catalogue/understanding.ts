import { links } from './content.ts';

/** Where a box finds all that a story is understood by, as attributes of its element. */
export const UNDERSTANDING_DATA = {
  'data-index': links.answersIndex,
  'data-further': links.furtherWords,
  'data-spelling': links.spelling,
  'data-tree': links.treeFile,
  'data-understanding': links.story,
  'data-pulls': links.storyPulls,
} as const;
