import { EMPTY_LOCK, type Lock } from '../domain/permalink/lock.ts';
import { splitAnchor } from '../domain/permalink/redirects.ts';
import { isTreeFile, treeOfFile } from '../domain/tree/tree-file.ts';
import { parseWalk } from '../domain/tree/walk-text.ts';
import { apiSchemas } from '../schemas/api.ts';
import { select, type BuiltSite } from './built-site.ts';

/** Links to what a lock remembers that lead nowhere on a site, a line each. */
export function checkPublishedLinks(site: BuiltSite, published: Partial<Lock>): readonly string[] {
  const { links } = site;
  const { articles, outcomes, questions, pages, anchors } = { ...EMPTY_LOCK, ...published };
  const opened = (address: string) => openedPage(site, address);
  const file: unknown = JSON.parse(site.read(links.treeFile));
  if (!isTreeFile(file)) throw new Error(`There is no tree at ${links.treeFile}`);
  const tree = treeOfFile(file);
  const nodes = new Map(Array.from(tree.urls, ([id, url]) => [url, id]));

  const addresses = [
    ...[...Object.values(articles), ...Object.values(outcomes), ...pages].map(links.authored),
    ...Object.keys(questions).map(links.node),
    ...Object.keys(articles).map((number) => links.shortArticle(Number(number))),
    ...Object.keys(outcomes).map((number) => links.shortOutcome(Number(number))),
  ];
  const numbered = new Set(numberedPages(site));
  const places = Object.entries(anchors).flatMap(([written, ids]) => {
    const address = links.authored(written);
    const [end] = splitAnchor(opened(address) ?? '');
    // Where a page has gone to a list, its places have gone with it.
    return end === address || numbered.has(end) ? ids.map((id) => ({ address, id })) : [];
  });
  const answers = Object.entries(questions).flatMap(([question, ids]) => {
    const node = nodes.get(splitAnchor(opened(links.node(question)) ?? '')[0]);
    // Who is sent to an outcome is asked nothing, and who is sent to the root begins again.
    const asksOn =
      node === question || (node !== undefined && node !== tree.root && tree.questions.has(node));
    return asksOn ? ids.map((id) => `${question}.${id}`) : [];
  });
  return [
    ...addresses.filter((address) => opened(address) === undefined),
    ...places
      .filter(({ address, id }) => !isPlace(site, opened(address), id))
      .map(({ address, id }) => `${address}#${id}`),
    ...answers.filter((link) => {
      const [step] = parseWalk(link, tree.moved);
      const question = tree.questions.get(step?.question ?? '');
      return question?.answers.some(({ id }) => id === step?.answer) !== true;
    }),
  ];
}

/** Addresses of the pages of today that have numbers. */
function numberedPages(site: BuiltSite): readonly string[] {
  const pages = apiSchemas.pages.parse(JSON.parse(site.read(site.links.api('pages'))));
  return pages.filter(({ number }) => number !== null).map(({ url }) => url);
}

/** The address of the page that opens at an address, over the one redirect that may be on the way. */
function openedPage(site: BuiltSite, address: string): string | undefined {
  const page = site.pages.get(address);
  if (page === undefined) return undefined;
  const [refresh] = select(page, 'meta[http-equiv=refresh]');
  if (refresh === undefined) return address;
  const [, to = ''] = /url=(.*)$/.exec(refresh.attribs['content'] ?? '') ?? [];
  const target = site.pages.get(splitAnchor(to)[0]);
  const isPage = target !== undefined && select(target, 'meta[http-equiv=refresh]').length === 0;
  return isPage ? to : undefined;
}

/** Whether a page opened with a place behind `#` shows one: that, or where its own redirect leads. */
function isPlace(site: BuiltSite, opened: string | undefined, id: string): boolean {
  const [address, anchor = id] = splitAnchor(opened ?? '');
  const page = site.pages.get(address);
  return page !== undefined && select(page, '[id]').some(({ attribs }) => attribs['id'] === anchor);
}
