import type { APIRoute } from 'astro';
import { links } from '../catalogue/content.ts';
import { siteFrame } from '../catalogue/frame.ts';

export const GET: APIRoute = async () => {
  const { address } = await siteFrame();
  const sitemap = new URL(links.sitemap, address).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
