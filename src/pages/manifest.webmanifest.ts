import type { APIRoute } from 'astro';
import { links } from '../catalogue/content.ts';
import { siteFrame } from '../catalogue/frame.ts';
import { ICONS } from '../domain/icon/icons.ts';

/** What phones show for the site on the home screen. */
export const GET: APIRoute = async () => {
  const { title, brand } = await siteFrame();
  const icons = ICONS.filter(({ purpose }) => purpose !== undefined).map(({ file, sizePx, purpose }) => ({
    src: links.authored(file),
    sizes: `${String(sizePx)}x${String(sizePx)}`,
    type: 'image/png',
    purpose,
  }));
  return Response.json({
    name: title,
    short_name: brand,
    lang: 'ru',
    start_url: links.home,
    scope: links.home,
    display: 'standalone',
    icons,
  });
};
