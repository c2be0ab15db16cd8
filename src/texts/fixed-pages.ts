import type { FixedPage } from '../domain/permalink/permalink.ts';
import { CONTACT } from './contact.ts';
import { DEPARTMENTS } from './department.ts';
import { MATRIX } from './lists.ts';
import { ALL_QUESTIONS } from './search.ts';
import { SETTINGS_TITLE } from './settings.ts';

/** How search calls the pages that every site has. */
export const FIXED_PAGE_TITLES: Readonly<Record<FixedPage, string>> = {
  svyaz: CONTACT,
  otdely: DEPARTMENTS,
  vozmozhnosti: MATRIX,
  'a-ya': ALL_QUESTIONS,
  nastroyki: SETTINGS_TITLE,
};
