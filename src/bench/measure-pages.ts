import { glob } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { median, type Figure } from './figure.ts';
import { LIMITS } from './limits.ts';
import { PAGE_TYPES, pageLimit, pageType, type PageType } from './page-type.ts';
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

/** Pages weighed at once. */
const TABS = 4;

/** Weighs every page that has a budget in a browser and tells the heaviest of each kind. */
export async function measurePages(folder: string, site: ServedSite): Promise<readonly Figure[]> {
  const addresses = glob('**/index.html', { cwd: folder });
  const weights: PageWeight[] = [];
  const weighAll = async () => {
    const page = await site.browser.newPage();
    for await (const file of addresses) {
      const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      if (pageType(address, false) === undefined) continue;
      weights.push(await weigh(page, site.origin, address));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, weighAll));
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

async function weigh(page: Page, origin: string, address: string): Promise<PageWeight> {
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
      isOutcome: document.querySelector('main[data-outcome]') !== null,
      bytes: bytesOf([...html, ...weighed]),
      scriptBytes: bytesOf(scripts),
      blocking: resources.filter(
        (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
      ).length,
    };
  });
  const type = pageType(address, found.isOutcome);
  if (type === undefined) throw new Error(`no budget for ${address}`);
  return { ...found, address, type, thirdParty: elsewhere.size };
}

function typeFigures(type: PageType, weights: readonly PageWeight[]): readonly Figure[] {
  const [worst, ...others] = weights.toSorted((a, b) => b.bytes - a.bytes);
  const usual = median(weights.map(({ bytes }) => bytes)) ?? 0;
  return [
    {
      name: others.length === 0 ? type : `${type}, worst of ${String(weights.length)}`,
      value: worst?.bytes,
      unit: 'B',
      limit: pageLimit(type),
      note: worst === undefined ? 'no such page' : `${worst.address}, median ${usual.toLocaleString('en')} B`,
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
