import type { APIRoute } from 'astro';
import { treeDrawing } from '../../components/tree-drawing.ts';

export const GET: APIRoute = async () =>
  new Response(await treeDrawing(), { headers: { 'Content-Type': 'image/svg+xml' } });
