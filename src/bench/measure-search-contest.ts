import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { permalinks } from '../domain/permalink/permalink.ts';
import { generateArticles } from './generate-articles.ts';
import { siteFolderOf } from './build-contest.ts';
import { MEGABYTE, type Figure } from './figure.ts';
import { withServedSite, type Served } from './served-site.ts';

/** Where the builds of the contest left a site, and how its readers search. */
interface SearchContestant {
  readonly name: 'ours' | 'Starlight';
  readonly folder: string;
  readonly search: (page: Page, origin: string, query: string) => Promise<void>;
}

/** What one search cost: from the question to the list of found pages. */
interface SearchCost {
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

/** Searches both sites of so many generated articles for the same words: bytes, time and memory of the first answer. */
export async function measureSearchContest(count: number): Promise<readonly Figure[]> {
  const [article] = generateArticles(1, ['']);
  const query = article?.question.split(' ').slice(-3).join(' ') ?? '';
  const figures: Figure[] = [];
  for (const contestant of CONTESTANTS(count)) {
    const cost = existsSync(contestant.folder) ? await measure(contestant, query) : undefined;
    const name = `${count.toLocaleString('en')} articles, ${contestant.name}: first answer`;
    figures.push(
      { name: `${name}, sent`, value: cost?.bytes, unit: 'B' },
      { name: `${name}, time`, value: cost?.milliseconds, unit: 'ms' },
      { name: `${name}, memory`, value: cost && cost.heapBytes / MEGABYTE, unit: 'MB' },
    );
  }
  return figures.filter(({ value }) => value !== undefined);
}

async function measure({ folder, search }: SearchContestant, query: string): Promise<SearchCost> {
  const headers = join(folder, '_headers');
  if (!existsSync(headers)) writeFileSync(headers, '');
  return withServedSite(folder, async ({ origin, browser, takeServed }) => {
    const page = await browser.newPage();
    await page.goto(origin, { waitUntil: 'networkidle' });
    takeServed();
    const begun = performance.now();
    await search(page, origin, query);
    const milliseconds = performance.now() - begun;
    const session = await page.context().newCDPSession(page);
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { bytes: sentBytes(folder, takeServed()), milliseconds, heapBytes: usedSize };
  });
}

/** Both sites as a host would send them: what is not compressed yet, by brotli; results' fragments excepted. */
function sentBytes(folder: string, served: readonly Served[]): number {
  return served
    .map(({ path }) => decodeURIComponent(path.split('?')[0] ?? ''))
    .filter((path) => !path.includes('/fragment/') && /\.[a-z_]+$/.test(path))
    .map((path) => join(folder, path))
    .filter((file) => existsSync(file))
    .reduce((total, file) => {
      const content = readFileSync(file);
      return total + (COMPRESSED.test(file) ? content : brotliCompressSync(content)).length;
    }, 0);
}
