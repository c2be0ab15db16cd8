import type { APIRoute } from 'astro';
import { llmsText } from '../catalogue/markdown.ts';

export const GET: APIRoute = async () => new Response(await llmsText());
