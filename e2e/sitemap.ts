import type { APIRequestContext } from '@playwright/test';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';

/** Paths of all pages in the sitemap, in its order. */
export async function readSitemap(request: APIRequestContext, links: Permalinks): Promise<readonly string[]> {
  const parts = await pathsIn(request, links.sitemap);
  return (await Promise.all(parts.map((part) => pathsIn(request, part)))).flat();
}

async function pathsIn(request: APIRequestContext, address: string): Promise<readonly string[]> {
  const xml = await (await request.get(address)).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}
