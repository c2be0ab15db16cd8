import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { permalinks, type ApiDocument } from '../domain/permalink/permalink.ts';
import type { ApiData } from '../schemas/api.ts';
import { LIMITS } from '../domain/budget/limits.ts';
import { pageType, type PageType } from '../domain/budget/page-type.ts';

const links = permalinks('/');

/** A built page that has a budget. */
export interface BuiltPage {
  readonly address: string;
  readonly type: PageType;
  /** Its own size, as a host sends it. */
  readonly bytes: number;
}

/** A kind of pages by its largest one. */
export interface PageKind {
  /** Its type, or the address if it has no budget. */
  readonly kind: string;
  readonly address: string;
  readonly isIndexed: boolean;
}

/** The pages of a built folder that have a budget. */
export async function readBuiltPages(folder: string): Promise<readonly BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for await (const { address, type, file } of readPages(folder)) {
    if (type !== undefined) pages.push({ address, type, bytes: (await stat(`${file}.br`)).size });
  }
  return pages;
}

/** Every kind of pages of a built folder, budget or not, but those that only send on. */
export async function readPageKinds(folder: string): Promise<readonly PageKind[]> {
  const kinds = new Map<string, PageKind & { readonly length: number }>();
  for await (const { address, type, html } of readPages(folder)) {
    if (html.includes('http-equiv="refresh"')) continue;
    const isMistake = address.startsWith(links.mistakes) && address !== links.mistakes;
    const kind = type ?? (isMistake ? 'mistake' : address);
    const isIndexed = !html.includes('<meta name="robots" content="noindex"');
    if (html.length > (kinds.get(kind)?.length ?? 0))
      kinds.set(kind, { kind, address, isIndexed, length: html.length });
  }
  return [...kinds.values()];
}

/** A page of a built folder, where its file is and what it says. */
interface ReadPage {
  readonly address: string;
  readonly type: PageType | undefined;
  readonly file: string;
  readonly html: string;
}

async function* readPages(folder: string): AsyncGenerator<ReadPage> {
  const guides = await readGuides(folder);
  for await (const path of glob(['404.html', '**/index.html'], { cwd: folder })) {
    const address = `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const file = join(folder, path);
    const html = await readFile(file, 'utf8');
    const type = pageType(address, {
      isOutcome: /<main[^>]* data-outcome=/.test(html),
      isLongGuide: guides.has(address) && wordCount(html) > LIMITS.guideWords,
    });
    yield { address, type, file, html };
  }
}

/** The largest page of each type. */
export function largestOfEach(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  return [...Map.groupBy(pages, ({ type }) => type).values()].flatMap((group) =>
    group.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1),
  );
}

/** How many pages of a built folder search finds: articles, questions and outcomes. */
export async function countFoundPages(folder: string): Promise<number> {
  return (await readApi(folder, 'pages')).length;
}

async function readGuides(folder: string): Promise<ReadonlySet<string>> {
  const articles = await readApi(folder, 'articles');
  return new Set(articles.filter(({ kind }) => kind === 'guide').map(({ url }) => url));
}

async function readApi<Name extends ApiDocument>(folder: string, name: Name): Promise<ApiData<Name>> {
  const text = await readFile(join(folder, links.api(name)), 'utf8');
  return JSON.parse(text) as ApiData<Name>;
}

/** Words of a page's main part, its tags left out. */
function wordCount(html: string): number {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu)?.length ?? 0;
}
