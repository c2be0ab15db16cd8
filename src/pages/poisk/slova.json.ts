import type { APIRoute } from 'astro';
import { searchLanguage } from '../../catalogue/language-files.ts';
import { FIXED_PAGE_TITLES } from '../../texts/fixed-pages.ts';

/** Which words of the language are no slips of ours, loaded once a word is unknown. */
export const GET: APIRoute = async () => Response.json((await searchLanguage(FIXED_PAGE_TITLES)).spelling);
