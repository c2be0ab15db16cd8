import type { APIRoute } from 'astro';
import { answersFile } from '../../catalogue/answers-file.ts';
import { FIXED_PAGE_TITLES } from '../../texts/fixed-pages.ts';

/** The answers index as the search box loads it on focus. */
export const GET: APIRoute = async () => Response.json(await answersFile(FIXED_PAGE_TITLES));
