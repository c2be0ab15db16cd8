import type { APIRoute } from 'astro';
import { storyPulls } from '../../catalogue/story-pulls.ts';

/** What was learned from told stories, for the box that hears new ones. */
export const GET: APIRoute = async () => Response.json(await storyPulls());
