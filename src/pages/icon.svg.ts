import type { APIRoute } from 'astro';
import { siteFrame } from '../catalogue/frame.ts';

export const GET: APIRoute = async () => {
  const { logo } = await siteFrame();
  return new Response(logo, { headers: { 'Content-Type': 'image/svg+xml' } });
};
