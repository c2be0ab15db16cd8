import type { APIRoute } from 'astro';
import { macrosCsv } from '../../../catalogue/api/macros.ts';

export const GET: APIRoute = async () => new Response(await macrosCsv());
