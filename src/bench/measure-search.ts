import type { Page } from '@playwright/test';
import { permalinks } from '../domain/permalink/permalink.ts';
import { median, type Figure } from './figure.ts';
import { LIMITS } from '../domain/budget/limits.ts';
import type { Served, ServedSite } from './served-site.ts';
import { asOnPhone, CPU_SLOWDOWN, timeToPaint } from './time-to-paint.ts';

const links = permalinks('/');
const ORDINARY = 'заказ задерживается';
/** No page has its second word: a slip, as most unknown words are. */
const UNKNOWN = 'заказ задерживаеться';
/** By then whatever a key loads in the background has come. */
const QUIET_MS = 500;

/** Measures search of a site of so many pages in a browser as a reader meets it: what it loads and how soon it suggests. */
export async function measureSearch(site: ServedSite, pageCount: number): Promise<readonly Figure[]> {
  const more = LIMITS.bytesPerPage * Math.max(0, pageCount - LIMITS.pagesIncluded);
  const ordinary = await measureTyping(site, ORDINARY);
  const unknown = await measureTyping(site, UNKNOWN);
  const { delays } = ordinary;
  return [
    bytesFigure('until suggestions are ready', ordinary.before, LIMITS.suggestionsBytes + more),
    bytesFigure('after the first key', ordinary.after, LIMITS.typedBytes),
    bytesFigure('after the first key of an unknown word', unknown.after, LIMITS.typedUnknownBytes),
    bytesFigure(
      'until first full-text answer',
      await takeResults(site, ORDINARY, ordinary.ofPage),
      LIMITS.fullTextBytes + more,
    ),
    bytesFigure(
      'until first full-text answer, unknown word',
      await takeResults(site, UNKNOWN, unknown.ofPage),
      LIMITS.fullTextUnknownBytes + more,
    ),
    {
      name: `from a key to suggestions, ${String(CPU_SLOWDOWN)}× slower`,
      value: median(delays),
      unit: 'ms',
      limit: LIMITS.suggestionMs,
      note: `median of ${String(delays.length)} keys, slowest ${Math.max(...delays).toFixed(0)} ms`,
    },
  ];
}

/** What the page loads, search before the first key and after it, and milliseconds from each key to its suggestions. */
async function measureTyping(site: ServedSite, query: string) {
  const page = await site.browser.newPage();
  try {
    await page.goto(site.origin + links.home, { waitUntil: 'networkidle' });
    const ofPage = site.takeServed();
    await page.locator('main input[type=search]').focus();
    await page.waitForSelector('main [role=combobox]');
    await page.waitForTimeout(QUIET_MS);
    const before = site.takeServed();
    const delays = await typeSlowly(page, query);
    await page.waitForSelector('main [role=option]');
    await page.waitForTimeout(QUIET_MS);
    return { ofPage, before, after: site.takeServed(), delays };
  } finally {
    await page.close();
  }
}

/** What search loads on the results page: not what every page does, nor the fragments of the pages it found. */
async function takeResults(
  site: ServedSite,
  query: string,
  ofPage: readonly Served[],
): Promise<readonly Served[]> {
  const apart = new Set([links.search(), ...ofPage.map(({ path }) => path)]);
  const page = await site.browser.newPage();
  try {
    await page.goto(site.origin + links.search(query), { waitUntil: 'networkidle' });
    await page.waitForSelector('main[data-search=done]');
    return site
      .takeServed()
      .filter(({ path }) => !apart.has(path.split('?')[0] ?? '') && !path.includes('/fragment/'));
  } finally {
    await page.close();
  }
}

/** Milliseconds from each key to the frame that shows its suggestions. */
function typeSlowly(page: Page, query: string): Promise<readonly number[]> {
  return asOnPhone(page, async (session) => {
    const delays: number[] = [];
    for (const key of query) {
      const type = async () => {
        // Playwright's keyboard has no Cyrillic keys.
        await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
      };
      delays.push(await timeToPaint(page, 'keydown', type));
    }
    return delays;
  });
}

function bytesFigure(name: string, served: readonly Served[], limit: number): Figure {
  const heaviest = served.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3);
  return {
    name,
    value: served.reduce((total, { bytes }) => total + bytes, 0),
    unit: 'B',
    limit,
    note: heaviest.map(({ path, bytes }) => `${path.split('?')[0] ?? ''} ${String(bytes)}`).join(', '),
  };
}
