import type { APIRoute } from 'astro';
import { furtherWordsFile } from '../../catalogue/further-words-file.ts';
import { FIXED_PAGE_TITLES } from '../../texts/fixed-pages.ts';

/** What is known of words that pages do not keep whole, loaded once somebody types. */
export const GET: APIRoute = async () => Response.json(await furtherWordsFile(FIXED_PAGE_TITLES));
