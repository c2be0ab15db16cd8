import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { pageChanges } from '../catalogue/changes.ts';
import { absolute, environment, links, siteContent } from '../catalogue/content.ts';
import { siteFrame } from '../catalogue/frame.ts';
import { pageNotices } from '../catalogue/notices.ts';
import { escapeHtml } from '../domain/language/escape-html.ts';
import { textOf } from '../domain/mention/mention.ts';
import { NOW_FOR_ALL, noticeEnd } from '../texts/notice.ts';

export const GET: APIRoute = async () => {
  const frame = await siteFrame();
  const content = await siteContent();
  const notices = pageNotices(content)
    .filter(({ begun }) => begun)
    .map(({ href, text, from, until }) => ({
      title: `${NOW_FOR_ALL} ${textOf(text)}`,
      link: absolute(content, href),
      description: noticeEnd(until),
      pubDate: new Date(from),
    }));
  const changes = pageChanges(content).map(({ id, date, revised, text, pages }) => {
    const link = absolute(content, pages[0].href);
    return {
      title: text,
      link,
      description: pages.map(({ title }) => title).join(' · '),
      // What is still to come was published by now: readers of feeds may hide what stands in the future.
      pubDate: new Date(date < environment.today ? date : environment.today),
      // Readers of feeds show an entry again only under a name of its own: each check of a page is one.
      customData: `<guid isPermaLink="false">${escapeHtml(`${link}#${id}.${revised}`)}</guid>`,
    };
  });
  return rss({
    title: frame.title,
    description: frame.description,
    site: new URL(links.home, frame.address),
    customData: '<language>ru</language>',
    items: [...notices, ...changes],
  });
};
