import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { permalinks } from '../domain/permalink/permalink.ts';
import { largestOfEach, readBuiltPages, type BuiltPage } from './built-pages.ts';
import { median, type Figure } from './figure.ts';
import { LIMITS } from '../domain/budget/limits.ts';
import { PAGE_TYPES, pageLimit, type PageType } from '../domain/budget/page-type.ts';
import type { ServedSite } from './served-site.ts';

/** What a browser loads of one page before its reader does anything. */
interface PageWeight {
  readonly address: string;
  readonly type: PageType;
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly blocking: number;
  readonly thirdParty: number;
}

const links = permalinks('/');

/** Pages weighed at once: a browser mostly waits for the network to be idle. */
const TABS = 8;

/** Weighs every page that has a budget in a browser and tells the heaviest of each kind. */
export async function measurePages(folder: string, site: ServedSite): Promise<readonly Figure[]> {
  const weights = await weighAll(await readBuiltPages(folder), site);
  return [...pageFigures(weights), await embedFigure(folder)];
}

/** Weighs in a browser only the page of each kind that is largest by itself. */
export async function measureLargestPages(folder: string, site: ServedSite): Promise<readonly Figure[]> {
  const weights = await weighAll(largestOfEach(await readBuiltPages(folder)), site);
  return [...pageFigures(weights), await embedFigure(folder)];
}

/** The script that pages of others load. */
async function embedFigure(folder: string): Promise<Figure> {
  const { size } = await stat(join(folder, `${links.embed}.br`));
  return { name: 'script for pages of others', value: size, unit: 'B', limit: LIMITS.embedBytes };
}

async function weighAll(pages: readonly BuiltPage[], site: ServedSite): Promise<readonly PageWeight[]> {
  const weights: PageWeight[] = [];
  // One iterator shared by all tabs: each takes the next page as soon as it is free.
  const left = pages.values();
  const weighNext = async () => {
    const tab = await site.browser.newPage();
    for (const page of left) weights.push(await weigh(tab, site.origin, page));
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, weighNext));
  return weights;
}

function pageFigures(weights: readonly PageWeight[]): readonly Figure[] {
  return [
    ...PAGE_TYPES.flatMap((type) =>
      typeFigures(
        type,
        weights.filter((weight) => weight.type === type),
      ),
    ),
    requestFigure('render-blocking requests', weights, 'blocking', LIMITS.blockingRequests),
    requestFigure('requests to third parties', weights, 'thirdParty', LIMITS.thirdPartyRequests),
  ];
}

async function weigh(page: Page, origin: string, { address, type }: BuiltPage): Promise<PageWeight> {
  const elsewhere = new Set<string>();
  const note = (request: { url: () => string }) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) elsewhere.add(request.url());
  };
  page.on('request', note);
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  page.off('request', note);
  const found = await page.evaluate(() => {
    const timings = performance
      .getEntries()
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming);
    const html = timings.filter(({ entryType }) => entryType === 'navigation');
    const resources = timings.filter(({ entryType }) => entryType === 'resource');
    const bytesOf = (entries: readonly PerformanceResourceTiming[]) =>
      entries.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
    const weighed = resources.filter(({ name }) => /\.(?:js|css)(?:\?|$)/.test(new URL(name).pathname));
    const scripts = weighed.filter(({ name }) => new URL(name).pathname.endsWith('.js'));
    return {
      bytes: bytesOf([...html, ...weighed]),
      scriptBytes: bytesOf(scripts),
      blocking: resources.filter(
        (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
      ).length,
    };
  });
  return { ...found, address, type, thirdParty: elsewhere.size };
}

function typeFigures(type: PageType, weights: readonly PageWeight[]): readonly Figure[] {
  const [worst, ...others] = weights.toSorted((a, b) => b.bytes - a.bytes);
  if (worst === undefined && type === 'long guide') {
    // A shop may have none; all else it has.
    const note = `none has over ${LIMITS.guideWords.toLocaleString('en')} words`;
    return [{ name: type, value: 0, unit: 'B', limit: pageLimit(type), note }];
  }
  const usual = median(weights.map(({ bytes }) => bytes))?.toLocaleString('en') ?? '';
  const note = others.length === 0 ? worst?.address : `${worst?.address ?? ''}, median ${usual} B`;
  return [
    {
      name: others.length === 0 ? type : `${type}, worst of ${String(weights.length)}`,
      value: worst?.bytes,
      unit: 'B',
      limit: pageLimit(type),
      note: note ?? 'no such page',
    },
    {
      name: `${type}: scripts`,
      value: worst && Math.max(...weights.map(({ scriptBytes }) => scriptBytes)),
      unit: 'B',
      limit: LIMITS.pageScriptBytes,
    },
  ];
}

function requestFigure(
  name: string,
  weights: readonly PageWeight[],
  key: 'blocking' | 'thirdParty',
  limit: number,
): Figure {
  const guilty = weights.filter((weight) => weight[key] > 0);
  const value = guilty.reduce((total, weight) => total + weight[key], 0);
  return {
    name,
    value,
    unit: 'requests',
    limit,
    note: guilty
      .map(({ address }) => address)
      .slice(0, 3)
      .join(' '),
  };
}
