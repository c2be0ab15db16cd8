import type { APIRoute } from 'astro';
import { searchLanguage } from '../../catalogue/language-files.ts';
import { FIXED_PAGE_TITLES } from '../../texts/fixed-pages.ts';

/** What is known of words that pages do not keep whole, loaded once somebody types. */
export const GET: APIRoute = async () => Response.json((await searchLanguage(FIXED_PAGE_TITLES)).further);
