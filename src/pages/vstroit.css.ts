import type { APIRoute } from 'astro';
import { SHADOW_STYLES } from '../components/help-embed/shadow-styles.ts';

/** The styles of the embedded help centre, for browsers that cannot take them from its script. */
export const GET: APIRoute = () => new Response(SHADOW_STYLES, { headers: { 'Content-Type': 'text/css' } });
