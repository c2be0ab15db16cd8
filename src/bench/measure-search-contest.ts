import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { permalinks } from '../domain/permalink/permalink.ts';
import { generateArticles } from './generate-articles.ts';
import { siteFolderOf } from './build-contest.ts';
import { MEGABYTE, type Figure, type Unit } from './figure.ts';
import { withServedSite, type Served } from './served-site.ts';

/** Where the builds of the contest left a site, and how its readers search. */
interface SearchContestant {
  readonly name: 'ours' | 'Starlight';
  readonly folder: string;
  readonly search: (page: Page, origin: string, query: string) => Promise<void>;
}

/** What a page cost, and one search: from the question to the list of found pages. */
interface SearchCost {
  readonly pageBytes: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly heapBytes: number;
}

/** Files Pagefind has compressed itself. */
const COMPRESSED = /\.(?:pf_[a-z]+|pagefind)$/;

const CONTESTANTS = (count: number): readonly SearchContestant[] => [
  {
    name: 'ours',
    folder: siteFolderOf(count),
    search: async (page, origin, query) => {
      await page.goto(origin + permalinks('/').search(query));
      await page.waitForSelector('main[data-search=done] .results > li');
    },
  },
  {
    name: 'Starlight',
    folder: `.cache/bench/starlight/${String(count)}/dist`,
    search: async (page, _, query) => {
      await page.click('button[data-open-modal]');
      await page.fill('.pagefind-ui__search-input', query);
      await page.waitForSelector('.pagefind-ui__result');
    },
  },
];

/** Opens an article of both sites of so many, and searches them for the same words: bytes, time and memory. */
export async function measureSearchContest(count: number): Promise<readonly Figure[]> {
  const [article] = generateArticles(1, ['']);
  const query = article?.question.split(' ').slice(-3).join(' ') ?? '';
  const figures: Figure[] = [];
  for (const contestant of CONTESTANTS(count)) {
    if (!existsSync(contestant.folder)) continue;
    const cost = await measure(contestant, article?.slug ?? '', query);
    const figure = (what: string, value: number, unit: Unit): Figure => {
      const named = `${count.toLocaleString('en')} articles: ${what}`;
      return {
        name: `${named}, ${contestant.name}`,
        value,
        unit,
        compared: { what: named, whose: contestant.name },
      };
    };
    figures.push(
      figure('a page with all it loads, sent', cost.pageBytes, 'B'),
      figure('first answer of search, sent', cost.bytes, 'B'),
      figure('first answer of search, time', cost.milliseconds, 'ms'),
      figure('first answer of search, memory', cost.heapBytes / MEGABYTE, 'MB'),
    );
  }
  return figures;
}

async function measure(
  { folder, search }: SearchContestant,
  slug: string,
  query: string,
): Promise<SearchCost> {
  const headers = join(folder, '_headers');
  if (!existsSync(headers)) writeFileSync(headers, '');
  return withServedSite(folder, async ({ origin, browser, takeServed }) => {
    const page = await browser.newPage();
    const [article = ''] = globSync(`**/${slug}/`, { cwd: folder });
    await page.goto(`${origin}/${article}/`, { waitUntil: 'networkidle' });
    const pageBytes = sentBytes(folder, takeServed());
    await page.goto(origin, { waitUntil: 'networkidle' });
    takeServed();
    const begun = performance.now();
    await search(page, origin, query);
    const milliseconds = performance.now() - begun;
    const session = await page.context().newCDPSession(page);
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    // The page of results is not what is searched by.
    const loaded = takeServed().filter(({ path }) => path.split('?')[0]?.endsWith('/') === false);
    return { pageBytes, bytes: sentBytes(folder, loaded), milliseconds, heapBytes: usedSize };
  });
}

/** Both sites as a host would send them: what is not compressed yet, by brotli; results' fragments excepted. */
function sentBytes(folder: string, served: readonly Served[]): number {
  return served
    .map(({ path }) => decodeURIComponent(path.split('?')[0] ?? '').replace(/\/$/, '/index.html'))
    .filter((path) => !path.includes('/fragment/') && /\.[a-z_]+$/.test(path))
    .map((path) => join(folder, path))
    .filter((file) => existsSync(file))
    .reduce((total, file) => {
      const content = readFileSync(file);
      return total + (COMPRESSED.test(file) ? content : brotliCompressSync(content)).length;
    }, 0);
}
