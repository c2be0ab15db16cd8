import type { ApiData } from '../../schemas/api.ts';
import { pageChanges } from '../changes.ts';
import { siteContent } from '../content.ts';

/** `/api/v1/changes.json`. */
export async function changesData(): Promise<ApiData<'changes'>> {
  return pageChanges(await siteContent()).map(({ pages, facts, ...change }) => ({
    ...change,
    ...pages[0],
    pages: [...pages],
    facts: [...facts],
  }));
}
