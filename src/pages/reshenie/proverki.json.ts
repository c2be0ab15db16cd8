import type { APIRoute } from 'astro';
import { messageChecks } from '../../catalogue/message-checks.ts';

/** Words and advice for messages as their form loads them on the first input. */
export const GET: APIRoute = async () => Response.json(await messageChecks());
