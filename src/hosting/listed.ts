import { permalinks } from '../domain/permalink/permalink.ts';

/**
 * Whether a page belongs in the sitemap: search results, settings, short links and `moved` addresses do not.
 * @example isListed('/help/a/12/', '/help/', []) → false
 */
export function isListed(pathname: string, base: string, moved: readonly string[]): boolean {
  const links = permalinks(base);
  const number = Number(pathname.split('/').at(-2));
  const unlisted = [links.search(), links.settings, links.shortArticle(number), links.shortOutcome(number)];
  return ![...unlisted, ...moved].includes(pathname);
}
