import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { permalinks } from '../domain/permalink/permalink.ts';
import { generateArticles } from './generate-articles.ts';
import { siteFolderOf } from './build-contest.ts';
import { MEGABYTE, type Figure, type Unit } from './figure.ts';
import { LARGE_COUNT } from './measure-builds.ts';
import { withServedSite, type Served, type ServedSite } from './served-site.ts';

type Name = 'ours' | 'Starlight';

/** Searches an opened site as a reader does, until the list of found pages stands. */
type Search = (page: Page, origin: string, query: string) => Promise<void>;

/** Where the builds of the contest left a site, and how its readers search. */
interface SearchContestant {
  readonly name: Name;
  readonly folder: string;
  /** The first list that a reader gets to see, below the box. */
  readonly first: Search;
  /** The first one that knows the full text of all pages. */
  readonly fullText: Search;
}

/** One search: from the question to the list of found pages. */
interface SearchCost {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly heapBytes: number;
}

/** What a site of the contest cost a reader. */
export interface ContestCosts {
  readonly name: Name;
  readonly pageBytes: number;
  readonly first: SearchCost;
  readonly fullText: SearchCost;
}

/** Files Pagefind has compressed itself. */
const COMPRESSED = /\.(?:pf_[a-z]+|pagefind)$/;

/** Its box searches the full text at once. */
const searchStarlight: Search = async (page, _, query) => {
  await page.click('button[data-open-modal]');
  await page.fill('.pagefind-ui__search-input', query);
  await page.waitForSelector('.pagefind-ui__result');
};

const CONTESTANTS = (count: number): readonly SearchContestant[] => [
  {
    name: 'ours',
    folder: siteFolderOf(count),
    first: async (page, _, query) => {
      await page.fill('main input[type=search]', query);
      await page.waitForSelector('main [role=option]');
    },
    fullText: async (page, origin, query) => {
      await page.goto(origin + permalinks('/').search(query));
      await page.waitForSelector('main[data-search=done] .results > li');
    },
  },
  {
    name: 'Starlight',
    folder: `.cache/bench/starlight/${String(count)}/dist`,
    first: searchStarlight,
    fullText: searchStarlight,
  },
];

/** Opens an article of both sites of so many, and searches them for the same words: bytes, time and memory. */
export async function measureSearchContest(count: number): Promise<readonly Figure[]> {
  const [article] = generateArticles(1, ['']);
  const query = article?.question.split(' ').slice(-3).join(' ') ?? '';
  const costs: ContestCosts[] = [];
  for (const contestant of CONTESTANTS(count)) {
    if (existsSync(contestant.folder)) costs.push(await measure(contestant, article?.slug ?? '', query));
  }
  return contestFigures(count, costs);
}

/** Both sites side by side; of a large shop our first list may send no more than Starlight's. */
export function contestFigures(count: number, costs: readonly ContestCosts[]): readonly Figure[] {
  const most = costs.find(({ name }) => name === 'Starlight')?.first.bytes;
  return costs.flatMap(({ name, pageBytes, first, fullText }) => {
    const figure = (what: string, value: number, unit: Unit): Figure => {
      const named = `${count.toLocaleString('en')} articles: ${what}`;
      return { name: `${named}, ${name}`, value, unit, compared: { what: named, whose: name } };
    };
    const ofSearch = (what: string, { bytes, milliseconds, heapBytes }: SearchCost) => ({
      sent: figure(`${what}, sent`, bytes, 'B'),
      others: [
        figure(`${what}, time`, milliseconds, 'ms'),
        figure(`${what}, memory`, heapBytes / MEGABYTE, 'MB'),
      ],
    });
    const ofFirst = ofSearch('first list below the search box', first);
    const ofFullText = ofSearch('first list of the full text', fullText);
    const isLimited = name === 'ours' && count === LARGE_COUNT && most !== undefined;
    return [
      figure('a page with all it loads, sent', pageBytes, 'B'),
      { ...ofFirst.sent, ...(isLimited && { limit: most }) },
      ...ofFirst.others,
      ofFullText.sent,
      ...ofFullText.others,
    ];
  });
}

async function measure(
  { name, folder, first, fullText }: SearchContestant,
  slug: string,
  query: string,
): Promise<ContestCosts> {
  const headers = join(folder, '_headers');
  if (!existsSync(headers)) writeFileSync(headers, '');
  return withServedSite(folder, async (site) => {
    const page = await site.browser.newPage();
    const [article = ''] = globSync(`**/${slug}/`, { cwd: folder });
    await page.goto(`${site.origin}/${article}/`, { waitUntil: 'networkidle' });
    const pageBytes = sentBytes(folder, site.takeServed());
    const costOf = (search: Search) =>
      measureSearching(site, folder, (opened) => search(opened, site.origin, query));
    return { name, pageBytes, first: await costOf(first), fullText: await costOf(fullText) };
  });
}

/** What a search costs a reader who has opened the site's first page and nothing else. */
async function measureSearching(
  { browser, origin, takeServed }: ServedSite,
  folder: string,
  search: (page: Page) => Promise<void>,
): Promise<SearchCost> {
  const page = await browser.newPage();
  await page.goto(origin, { waitUntil: 'networkidle' });
  takeServed();
  const begun = performance.now();
  await search(page);
  const milliseconds = performance.now() - begun;
  const session = await page.context().newCDPSession(page);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  // The page of results is not what is searched by.
  const loaded = takeServed().filter(({ path }) => path.split('?')[0]?.endsWith('/') === false);
  await page.close();
  return { bytes: sentBytes(folder, loaded), milliseconds, heapBytes: usedSize };
}

/** Both sites as a host would send them: what is not compressed yet, by brotli; results' fragments excepted. */
function sentBytes(folder: string, served: readonly Served[]): number {
  return served
    .filter(({ bytes }) => bytes > 0)
    .map(({ path }) => decodeURIComponent(path.split('?')[0] ?? '').replace(/\/$/, '/index.html'))
    .filter((path) => !path.includes('/fragment/') && /\.[a-z_]+$/.test(path))
    .map((path) => join(folder, path))
    .filter((file) => existsSync(file))
    .reduce((total, file) => {
      const content = readFileSync(file);
      return total + (COMPRESSED.test(file) ? content : brotliCompressSync(content)).length;
    }, 0);
}
