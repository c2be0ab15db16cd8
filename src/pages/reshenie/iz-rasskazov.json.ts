import type { APIRoute } from 'astro';
import { storyPulls } from '../../catalogue/story-pulls.ts';
import { FIXED_PAGE_TITLES } from '../../texts/fixed-pages.ts';

/** What was learned from told stories, for the box that hears new ones. */
export const GET: APIRoute = async () => Response.json(await storyPulls(FIXED_PAGE_TITLES));
