import { replyOf, shortAnswerOf, type Permalinks } from '../permalink/permalink.ts';

/** What of a site is kept for a reader without a network: the core at once, the rest once it was read or asked for. */
export type CopyPart = 'core' | 'rest';

/** Files of every page that answer in its place: the short answer, and what its reply is composed of. */
const ANSWERS = [shortAnswerOf('/'), replyOf('/')];

/**
 * The part of the copy to which the file at an address belongs; `undefined` for what is never kept, such as the pages
 * of editors and developers. Addresses that only send on are not asked about.
 */
export function copyPart(address: string, links: Permalinks): CopyPart | undefined {
  const isUnder = (areas: readonly string[]) => areas.some((area) => address.startsWith(area));
  if (isUnder([links.editors, links.developers])) return undefined;
  const core = [
    links.home,
    links.search(),
    links.contact,
    links.settings,
    links.noCopy,
    links.answersIndex,
    links.furtherWords,
    links.spelling,
    links.icon,
  ];
  if (core.includes(address) || isUnder([links.tree, links.operators])) return 'core';
  if (ANSWERS.some((file) => address.endsWith(file))) return 'core';
  if (isUnder([links.assets])) return address.endsWith('.js') ? 'core' : 'rest';
  return isUnder([links.pagefind]) || isPage(address) ? 'rest' : undefined;
}

/** Whether a page stands at an address, and no file. */
export function isPage(address: string): boolean {
  return address.endsWith('/');
}
