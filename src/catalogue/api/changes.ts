import type { ApiData } from '../../schemas/api.ts';
import { pageChanges, type ChangedPage } from '../changes.ts';
import { absolute, siteContent } from '../content.ts';

/** `/api/v1/changes.json`. */
export async function changesData(): Promise<ApiData<'changes'>> {
  const content = await siteContent();
  const published = ({ number, title, href }: ChangedPage) => ({
    number,
    title,
    url: absolute(content, href),
  });
  return pageChanges(content).map(({ pages, facts, ...change }) => ({
    ...change,
    ...published(pages[0]),
    pages: pages.map(published),
    facts: [...facts],
  }));
}
