import { LIMITS } from '../domain/budget/limits.ts';
import { pageLimit, pageType, type PageType } from '../domain/budget/page-type.ts';
import { apiSchemas } from '../schemas/api.ts';
import { select, textOf, type BuiltSite, type SitePage } from './built-site.ts';

/** What a browser loads of a page before its reader does anything, in bytes as sent. */
interface PageWeight {
  readonly bytes: number;
  readonly scriptBytes: number;
}

/** Files that a browser loads before it shows anything. */
const BLOCKING = 'link[rel=stylesheet], script[src]:not([type=module]):not([async]):not([defer])';
const LOADED = '[src], link[rel=stylesheet], link[rel=icon], link[rel*=preload], link[rel=manifest]';

/** A page with what it weighs and may weigh. */
export interface WeighedPage extends PageWeight {
  readonly page: SitePage;
  readonly type: PageType;
  readonly limit: number;
}

/** Pages past their budget of bytes or requests, a line each. */
export function checkWeights(site: BuiltSite): readonly string[] {
  return weighPages(site).flatMap(({ page, type, bytes, scriptBytes, limit }) => {
    const excess = (what: string, value: number, most: number) =>
      value > most ? [`${page.address}: ${what} ${String(value)} of ${String(most)}`] : [];
    return [
      ...excess(`bytes of a page (${type})`, bytes, limit),
      ...excess('bytes of scripts', scriptBytes, LIMITS.pageScriptBytes),
      ...excess('blocking requests', select(page, BLOCKING).length, LIMITS.blockingRequests),
      ...excess('requests to third parties', countForeign(page), LIMITS.thirdPartyRequests),
    ];
  });
}

/** All pages that have a budget, each with what it weighs. */
export function weighPages(site: BuiltSite): readonly WeighedPage[] {
  const articles = apiSchemas.articles.parse(JSON.parse(site.read(site.links.api('articles'))));
  const guides = new Set(articles.flatMap(({ kind, url }) => (kind === 'guide' ? [url] : [])));
  return Array.from(site.pages.values(), (page) => {
    const type = pageType(page.address.replace(site.links.home, '/'), {
      isOutcome: select(page, 'main[data-outcome]').length > 0,
      isLongGuide: guides.has(page.address) && wordCount(page) > LIMITS.guideWords,
    });
    return type === undefined ? [] : [{ page, type, limit: pageLimit(type), ...weigh(site, page) }];
  }).flat();
}

/** The script that pages of others load, if it is past its budget. */
export function checkEmbedWeight(site: BuiltSite): readonly string[] {
  const bytes = scriptsWeight(site, [site.links.embed]);
  return bytes > LIMITS.embedBytes
    ? [`${site.links.embed}: bytes ${String(bytes)} of ${String(LIMITS.embedBytes)}`]
    : [];
}

/** Weighs a page with its styles and the scripts it names, and those they cannot run without. */
function weigh(site: BuiltSite, page: SitePage): PageWeight {
  const scripts = select(page, 'script[src]').map(({ attribs }) => attribs['src'] ?? '');
  const styles = select(page, 'link[rel=stylesheet]').map(({ attribs }) => attribs['href'] ?? '');
  const scriptBytes = scriptsWeight(site, scripts);
  return { bytes: totalBytes(site, [page.address, ...styles]) + scriptBytes, scriptBytes };
}

/** Bytes of scripts and of those they cannot run without. */
function scriptsWeight(site: BuiltSite, named: readonly string[]): number {
  const scripts = new Set(named);
  // What is added while walking is walked too.
  for (const script of scripts)
    for (const imported of importsOf(site.read(script), script)) scripts.add(imported);
  return totalBytes(site, scripts);
}

function totalBytes(site: BuiltSite, addresses: Iterable<string>): number {
  return Array.from(addresses, site.bytes).reduce((sum, bytes) => sum + bytes, 0);
}

function wordCount(page: SitePage): number {
  const text = select(page, 'main').map(textOf).join(' ');
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/** Addresses of the modules that a built one imports at once. */
function importsOf(script: string, address: string): readonly string[] {
  return Array.from(
    script.matchAll(/\b(?:from|import)\s*"([^"]+)"/g),
    ([, specifier = '']) => new URL(specifier, `https://host.invalid${address}`).pathname,
  );
}

function countForeign(page: SitePage): number {
  return select(page, LOADED).filter(({ attribs }) =>
    /^(?:\w+:)?\/\//.test(attribs['src'] ?? attribs['href'] ?? ''),
  ).length;
}
