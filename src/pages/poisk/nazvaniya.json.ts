import type { APIRoute } from 'astro';
import { wordHintsFile } from '../../catalogue/answers-file.ts';
import { FIXED_PAGE_TITLES } from '../../texts/fixed-pages.ts';

/** What further aliases of pages hint at, loaded once somebody types. */
export const GET: APIRoute = async () => Response.json(await wordHintsFile(FIXED_PAGE_TITLES));
