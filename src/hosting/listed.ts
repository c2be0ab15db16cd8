import type { Forward } from '../domain/permalink/forwards.ts';
import { permalinks } from '../domain/permalink/permalink.ts';

/**
 * Tells which pages belong in the sitemap: search results, settings, what is for operators, editors
 * or developers and what only sends on do not.
 * @example listedUnder('/help/', forwards)('/help/a/12/') → false
 */
export function listedUnder(base: string, forwards: readonly Pick<Forward, 'from'>[]) {
  const links = permalinks(base);
  const unlisted = new Set([
    links.search(),
    links.settings,
    links.noCopy,
    links.developers,
    links.embedGuide,
    ...forwards.map(({ from }) => from),
  ]);
  const areas = [links.operators, links.editors];
  return (pathname: string): boolean =>
    !unlisted.has(pathname) && !areas.some((area) => pathname.startsWith(area));
}
