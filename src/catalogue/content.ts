import { permalinks } from '../domain/permalink/permalink.ts';
import type { Content } from '../schemas/content.ts';
import { readEnvironment } from '../source/environment.ts';
import { readContent } from '../source/read-content.ts';

/** What the site is built with: today's date, base path, content folder. */
export const environment = readEnvironment(process.env);

/** Every address of this site. */
export const links = permalinks(environment.base);

let reading: Promise<Content> | undefined;

/** All content, read once a build; the dev server reads it anew for each page so that an edit shows at once. */
export function siteContent(): Promise<Content> {
  if (import.meta.env.DEV) return read();
  reading ??= read();
  return reading;
}

async function read(): Promise<Content> {
  const { content } = await readContent(process.cwd(), environment.contentFolder);
  if (content === undefined)
    throw new Error('Без исправного site.yaml страницы не собрать: npm run content:check');
  return content;
}

/** The address with the site's own host, for what leaves the site: short links, feeds, JSON. */
export function absolute(content: Content, path: string): string {
  return new URL(path, content.site.value.address).href;
}
