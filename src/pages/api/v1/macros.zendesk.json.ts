import type { APIRoute } from 'astro';
import { zendeskData } from '../../../catalogue/api/macros.ts';

export const GET: APIRoute = async () => Response.json(await zendeskData());
