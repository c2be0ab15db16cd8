import type { APIRoute } from 'astro';
import { treeFile } from '../../catalogue/tree-file.ts';

/** The tree for pages that know a visitor's answers. */
export const GET: APIRoute = async () => Response.json(await treeFile());
