import type { APIRoute } from 'astro';
import { storyFile } from '../../catalogue/story-file.ts';
import { FIXED_PAGE_TITLES } from '../../texts/fixed-pages.ts';

/** The phrases of stories for the box that hears them. */
export const GET: APIRoute = async () => Response.json(await storyFile(FIXED_PAGE_TITLES));
