import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changesData } from '../catalogue/api/articles.ts';
import { links } from '../catalogue/content.ts';
import { siteFrame } from '../catalogue/frame.ts';

export const GET: APIRoute = async () => {
  const { title, description, address } = await siteFrame();
  return rss({
    title,
    description,
    site: new URL(links.home, address),
    customData: '<language>ru</language>',
    items: (await changesData()).map((change) => ({
      title: change.title,
      link: change.url,
      pubDate: new Date(change.date),
    })),
  });
};
