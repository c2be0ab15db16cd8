import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { permalinks, type ApiDocument } from '../domain/permalink/permalink.ts';
import type { ApiData } from '../schemas/api.ts';
import { LIMITS } from '../domain/budget/limits.ts';
import { pageType, type PageType } from '../domain/budget/page-type.ts';

/** A built page that has a budget. */
export interface BuiltPage {
  readonly address: string;
  readonly type: PageType;
  /** Its own size, as a host sends it. */
  readonly bytes: number;
}

/** The pages of a built folder that have a budget. */
export async function readBuiltPages(folder: string): Promise<readonly BuiltPage[]> {
  const guides = await readGuides(folder);
  const pages: BuiltPage[] = [];
  for await (const path of glob('**/index.html', { cwd: folder })) {
    const address = `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const file = join(folder, path);
    const html = await readFile(file, 'utf8');
    const type = pageType(address, {
      isOutcome: /<main[^>]* data-outcome=/.test(html),
      isLongGuide: guides.has(address) && wordCount(html) > LIMITS.guideWords,
    });
    if (type !== undefined) pages.push({ address, type, bytes: (await stat(`${file}.br`)).size });
  }
  return pages;
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
  const text = await readFile(join(folder, permalinks('/').api(name)), 'utf8');
  return JSON.parse(text) as ApiData<Name>;
}

/** Words of a page's main part, its tags left out. */
function wordCount(html: string): number {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu)?.length ?? 0;
}
