import { select, type SitePage, type BuiltSite } from './built-site.ts';

/** An address that stands on a page. */
interface Reference {
  readonly written: string;
  /** What is meant; `undefined` if it is no address. */
  readonly url: URL | undefined;
  /** Whether scripts make the rest of the address: it may name a folder. */
  readonly isStart: boolean;
}

const ADDRESS_ATTRIBUTES: readonly string[] = ['href', 'src', 'action', 'poster'];
/** What is followed elsewhere than on this site; a script is nothing to follow. */
const OUTWARD_PROTOCOLS: readonly string[] = ['https:', 'mailto:', 'tel:'];
/** Stands for the host, of which pages know nothing. */
const HOST = 'https://host.invalid';

/** Addresses on pages that lead out of the base, to nothing, or to an anchor that is not there, a line each. */
export function checkReferences(site: BuiltSite): readonly string[] {
  const origin = originOf(site);
  const folders = new Set(Array.from(site.addresses, folderOf));
  const anchors = new Map(Array.from(site.pages, ([address, page]) => [address, anchorsOf(page)]));
  const faultIn = ({ url, isStart }: Reference): string | undefined => {
    if (url === undefined) return 'is no address';
    if (url.origin !== HOST && url.origin !== origin)
      return OUTWARD_PROTOCOLS.includes(url.protocol) ? undefined : 'is no address of a page';
    const { pathname, hash } = url;
    if (!pathname.startsWith(site.links.home)) return 'leads out of the site';
    if (!(isStart ? folders : site.addresses).has(pathname) && !site.addresses.has(pathname))
      return 'leads nowhere';
    // Behind the address of the results page stands a query.
    if (pathname === site.links.search()) return undefined;
    if (hash !== '' && anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1))) !== true)
      return 'leads to no anchor';
    return undefined;
  };
  return Array.from(site.pages.values(), (page) =>
    referencesOf(page).flatMap((reference) => {
      const fault = faultIn(reference);
      return fault === undefined ? [] : [`${page.address}: ${reference.written} ${fault}`];
    }),
  ).flat();
}

/** Absolute addresses of the site in its text files that lead nowhere, a line each. */
export function checkFiles(site: BuiltSite): readonly string[] {
  const origin = originOf(site);
  return [...site.addresses]
    .filter((address) => /\.(?:json|md|txt|xml)$/.test(address))
    .flatMap((address) =>
      site
        .read(address)
        .split(origin)
        .slice(1)
        .map((rest) => /^[^?#"'<>()[\]\\\s]*/.exec(rest)?.[0] ?? '')
        .filter((path) => !site.addresses.has(path))
        .map((path) => `${address}: ${path} leads nowhere`),
    );
}

/** How many clicks away from home each page is that links lead to. */
export function clicksFromHome(site: BuiltSite): ReadonlyMap<string, number> {
  const clicks = new Map([[site.links.home, 0]]);
  // What is added while walking is walked too: nearer pages before farther ones.
  for (const [address, count] of clicks) {
    const page = site.pages.get(address);
    for (const link of page === undefined ? [] : select(page, 'a[href]')) {
      const { origin, pathname } = new URL(link.attribs['href'] ?? '', HOST + address);
      if (origin === HOST && site.pages.has(pathname) && !clicks.has(pathname))
        clicks.set(pathname, count + 1);
    }
  }
  return clicks;
}

/** Paths of all pages in the sitemap, in its order. */
export function readSitemap(site: BuiltSite): readonly string[] {
  const paths = (address: string) =>
    Array.from(site.read(address).matchAll(/<loc>([^<]+)<\/loc>/g), ([, url = '']) => new URL(url).pathname);
  return paths(site.links.sitemap).flatMap(paths);
}

function referencesOf(page: SitePage): readonly Reference[] {
  const at = (written: string, isStart: boolean): Reference => ({
    written,
    url: URL.parse(written, HOST + page.address) ?? undefined,
    isStart,
  });
  return select(page, '*').flatMap(({ name, attribs }) =>
    Object.entries(attribs).flatMap(([attribute, value]) => {
      if (attribute === 'srcset')
        return value.split(',').map((one) => at(one.trim().split(' ')[0] ?? '', false));
      if (name === 'meta') {
        const [, address = value] = /^\d+;\s*url=(.*)$/.exec(value) ?? [];
        return attribute === 'content' && (address !== value || /^(?:https:|\/)/.test(value))
          ? [at(address, false)]
          : [];
      }
      if (ADDRESS_ATTRIBUTES.includes(attribute)) return [at(value, false)];
      return value.startsWith('/') ? [at(value, true)] : [];
    }),
  );
}

/** Where the site says that it stands, without a path. */
export function originOf({ pages, links }: BuiltSite): string {
  const home = pages.get(links.home);
  const [canonical] = home === undefined ? [] : select(home, 'link[rel=canonical]');
  return new URL(canonical?.attribs['href'] ?? '').origin;
}

function anchorsOf(page: SitePage): ReadonlySet<string | undefined> {
  return new Set(select(page, '[id]').map(({ attribs }) => attribs['id']));
}

function folderOf(address: string): string {
  return address.replace(/[^/]*$/, '');
}
