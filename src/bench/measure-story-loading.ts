import type { Page } from '@playwright/test';
import { permalinks } from '../domain/permalink/permalink.ts';
import type { Figure } from './figure.ts';
import { LIMITS } from '../domain/budget/limits.ts';
import type { Served, ServedSite } from './served-site.ts';

const links = permalinks('/');
/** For a word that nobody has search loads all that it knows. */
const QUERY = 'заказ абырвалг';
const STORY = 'Заказ 12345678-0001 обещали 12-го, курьер не приехал. Вчера писала в чат, ответили ерундой.';
/** By then whatever a key loads in the background has come. */
const QUIET_MS = 500;

/** What is done on a page, a step after the other. */
type Steps = readonly ((page: Page) => Promise<unknown>)[];

const SEARCHING: Steps = [
  async (page) => {
    await page.locator('main input[type=search]').fill(QUERY);
    await page.waitForSelector('main [role=combobox]');
  },
];
const TELLING: Steps = [
  (page) => page.locator('[data-story] textarea').focus(),
  async (page) => {
    await page.locator('[data-story] textarea').fill(STORY);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('[data-story] h2');
  },
];

/** Measures in a browser what the box for stories loads beyond what search does. */
export async function measureStoryLoading(site: ServedSite): Promise<readonly Figure[]> {
  const known = new Set((await takeLoaded(site, SEARCHING)).flat().map(({ path }) => path));
  const told = await takeLoaded(site, TELLING);
  const [focused = [], typed = []] = told.map((step) => step.filter(({ path }) => !known.has(path)));
  const isCode = ({ path }: Served) => path.endsWith('.js');
  return [
    bytesFigure('code on focus', focused.filter(isCode), LIMITS.storyCodeBytes),
    bytesFigure(
      'data on focus',
      focused.filter((file) => !isCode(file)),
      LIMITS.storyDataBytes,
    ),
    bytesFigure('with the first letter', typed, LIMITS.storyTypedBytes),
  ];
}

/** What the home page loads at each step, and not before. */
async function takeLoaded(site: ServedSite, steps: Steps): Promise<readonly (readonly Served[])[]> {
  const page = await site.browser.newPage();
  try {
    await page.goto(site.origin + links.home, { waitUntil: 'networkidle' });
    site.takeServed();
    const loaded: (readonly Served[])[] = [];
    for (const step of steps) {
      await step(page);
      await page.waitForTimeout(QUIET_MS);
      loaded.push(site.takeServed());
    }
    return loaded;
  } finally {
    await page.close();
  }
}

function bytesFigure(name: string, served: readonly Served[], limit: number): Figure {
  return {
    name,
    value: served.reduce((total, { bytes }) => total + bytes, 0),
    unit: 'B',
    limit,
    note: served.map(({ path, bytes }) => `${path} ${String(bytes)}`).join(', '),
  };
}
