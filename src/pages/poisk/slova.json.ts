import type { APIRoute } from 'astro';
import { spellingFile } from '../../catalogue/spelling-file.ts';
import { FIXED_PAGE_TITLES } from '../../texts/fixed-pages.ts';

/** What puts slips right, loaded when a query has a word that the answers index does not know. */
export const GET: APIRoute = async () => Response.json(await spellingFile(FIXED_PAGE_TITLES));
