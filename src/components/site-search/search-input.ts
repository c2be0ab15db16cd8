import { SEARCH_LABEL } from '../../texts/search.ts';

/** Attributes of the input of every search box, on our pages and in those of others. */
export const SEARCH_INPUT = {
  type: 'search',
  translate: 'no',
  'aria-label': SEARCH_LABEL,
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
} as const;
