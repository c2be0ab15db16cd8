import type { Page } from '@playwright/test';
import { permalinks } from '../domain/permalink/permalink.ts';
import { median, type Figure } from './figure.ts';
import { LIMITS } from './limits.ts';
import type { Served, ServedSite } from './served-site.ts';

const links = permalinks('/');
const TYPED = 'заказ задерживается';
const CPU_SLOWDOWN = 4;

/** Measures search in a browser as a reader meets it: what it loads and how soon it suggests. */
export async function measureSearch(site: ServedSite): Promise<readonly Figure[]> {
  const page = await site.browser.newPage();
  try {
    await page.goto(site.origin + links.home, { waitUntil: 'networkidle' });
    site.takeServed();
    const delays = await typeSlowly(page);
    const suggestions = site.takeServed();
    await page.goto(site.origin + links.search(TYPED), { waitUntil: 'networkidle' });
    await page.waitForSelector('main[data-search=done]');
    const results = site.takeServed().filter(({ path }) => !path.includes('/fragment/'));
    return [
      bytesFigure('until first suggestions', suggestions, LIMITS.suggestionsBytes),
      bytesFigure('until first full-text answer', results, LIMITS.fullTextBytes),
      {
        name: `from a key to suggestions, ${String(CPU_SLOWDOWN)}× slower`,
        value: median(delays),
        unit: 'ms',
        limit: LIMITS.suggestionMs,
        note: `median of ${String(delays.length)} keys, slowest ${Math.max(...delays).toFixed(0)} ms`,
      },
    ];
  } finally {
    await page.close();
  }
}

/** Milliseconds from each key to the frame that shows its suggestions. */
async function typeSlowly(page: Page): Promise<readonly number[]> {
  await page.locator('main input[type=search]').focus();
  await page.waitForSelector('main [role=combobox]');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const delays: number[] = [];
  for (const key of TYPED) {
    const painting = await page.evaluateHandle(timeNextKey);
    // Playwright's keyboard has no Cyrillic keys.
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    delays.push(await painting.evaluate(({ delay }) => delay));
  }
  await page.waitForSelector('main [role=option]');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return delays;
}

/** In the page: milliseconds from the next key until what it led to is painted, in a box so that it can be awaited later. */
function timeNextKey(): { readonly delay: Promise<number> } {
  const delay = new Promise<number>((resolve) => {
    const onKey = ({ timeStamp }: KeyboardEvent) => {
      requestAnimationFrame(() => {
        // What is posted from a frame runs once the frame is painted.
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          resolve(performance.now() - timeStamp);
        };
        painted.port2.postMessage(undefined);
      });
    };
    document.addEventListener('keydown', onKey, { once: true });
  });
  return { delay };
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
