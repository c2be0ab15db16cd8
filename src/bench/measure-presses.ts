import type { Page } from '@playwright/test';
import { LIMITS } from '../domain/budget/limits.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import { readPageKinds } from './built-pages.ts';
import { median, type Figure } from './figure.ts';
import type { ServedSite } from './served-site.ts';
import { asOnPhone, CPU_SLOWDOWN, timeToPaint } from './time-to-paint.ts';

/** What a reader presses, and where. */
interface Press {
  readonly name: string;
  readonly address: string;
  readonly pressed: string;
}

const links = permalinks('/');
const ROUNDS = 5;
/** For how long a finger holds: without it, what hovering and pressing draw would be counted too. */
const HELD_MS = 100;

/** How soon a phone shows that an answer, a copy, a theme or a key in the map's filter was pressed. */
export async function measurePresses(folder: string, site: ServedSite): Promise<readonly Figure[]> {
  const article = (await readPageKinds(folder)).find(({ kind }) => kind === 'article')?.address ?? links.home;
  const presses: readonly Press[] = [
    { name: 'an answer of the tree', address: links.tree, pressed: '[data-answers] a' },
    { name: 'copy', address: article, pressed: 'copy-text button' },
    { name: 'the theme', address: links.settings, pressed: '[name=theme][value=dark]' },
    { name: 'a filter of the map', address: links.treeMap, pressed: 'tree-map input' },
  ];
  const figures: Figure[] = [];
  for (const press of presses) figures.push(pressFigure(press.name, await measurePress(site, press)));
  return figures;
}

async function measurePress({ origin, browser }: ServedSite, press: Press): Promise<readonly number[]> {
  const page = await browser.newPage();
  const delays: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(origin + press.address, { waitUntil: 'networkidle' });
    delays.push(await asOnPhone(page, () => timePress(page, press)));
  }
  await page.close();
  return delays;
}

/** A field is typed into once its code is there; whatever else is clicked. A link goes nowhere: the page is timed. */
async function timePress(page: Page, { pressed }: Press): Promise<number> {
  const target = page.locator(pressed).first();
  if (await target.evaluate((element) => element.matches('input[type=search]'))) {
    await target.press('a');
    await page.waitForLoadState('networkidle');
    return timeToPaint(page, 'keydown', () => target.press('b'));
  }
  await page.evaluate(() => {
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a') !== null) event.preventDefault();
    });
  });
  await target.hover();
  return timeToPaint(page, 'click', () => target.click({ delay: HELD_MS }));
}

function pressFigure(name: string, delays: readonly number[]): Figure {
  return {
    name: `${name}, ${String(CPU_SLOWDOWN)}× slower`,
    value: median(delays),
    unit: 'ms',
    limit: LIMITS.pressMs,
    note: `median of ${String(delays.length)}, slowest ${Math.max(...delays).toFixed(0)} ms`,
  };
}
