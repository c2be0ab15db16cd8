import type { Page } from '@playwright/test';
import { openWhole, pageTypes } from './page-types.ts';
import { states } from './states.ts';
import { expect, test } from './test.ts';
import { vanishedWords } from './vanished-words.ts';

/** A screen of 1280 by 1024 points with its pages enlarged four times. */
const ENLARGED = { width: 320, height: 256 };
const DESK = { width: 1280, height: 800 };

test(
  'no type of page hides, cuts or covers anything, whatever its reader has set',
  states('focus', 'spacing', 'colours', 'motion', 'paper', 'targets'),
  async ({ page, links, published }) => {
    test.slow();
    for (const address of await pageTypes(published, links)) {
      const no = (what: string) => `${address}: ${what}`;
      await page.emulateMedia({
        media: 'screen',
        forcedColors: 'none',
        colorScheme: 'light',
        reducedMotion: 'no-preference',
      });
      await openWhole(page, address);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        expect
          .soft(await vanishedWords(page), no(`words lost in forced colours of a ${colorScheme} theme`))
          .toEqual([]);
      }
      await page.emulateMedia({ media: 'print', forcedColors: 'none', colorScheme: 'dark' });
      expect.soft(await vanishedWords(page), no('words lost on paper')).toEqual([]);
      await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
      expect.soft(await motions(page), no('motion')).toEqual([]);
      await page.setViewportSize(ENLARGED);
      expect.soft(await coveredFocus(page), no('covered focus')).toEqual([]);
      if (address.startsWith(links.tree) && address !== links.treeMap)
        expect.soft(await smallTargets(page), no('small')).toEqual([]);
      await spaceText(page);
      expect.soft(await cutTexts(page), no('cut texts')).toEqual([]);
      expect.soft(await sideways(page), no('wider than the screen')).toBeLessThanOrEqual(0);
      await page.setViewportSize(DESK);
      expect.soft(await cutTexts(page), no('cut texts on a desk')).toEqual([]);
    }
  },
);

async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

async function motions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
      return (
        scrollBehavior === 'smooth' || /[1-9]/.test(transitionDuration) || /^(?!none)./.test(animationName)
      );
    });
    return moving.map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What can be focused and is then hidden behind something else, or out of the screen. */
async function coveredFocus(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].flatMap((element) => {
      element.focus();
      if (document.activeElement !== element) return [];
      const [box] = element.getClientRects();
      if (box === undefined) return [];
      const left = Math.max(box.left, 0) + 2;
      const right = Math.min(box.right, innerWidth) - 2;
      const top = Math.max(box.top, 0) + 2;
      const bottom = Math.min(box.bottom, innerHeight) - 2;
      const points = [left, right].flatMap((x) => [top, bottom].map((y) => document.elementFromPoint(x, y)));
      const seen = points.filter(
        (point) => point !== null && (element.contains(point) || point.contains(element)),
      );
      return seen.length > points.length / 2 ? [] : [element.outerHTML.slice(0, 120)];
    });
  });
}

/** WCAG 1.4.12: as much room as a reader may want. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Texts of which a part is hidden by the edge of its box. */
async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>(':not(.unseen)')].flatMap((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut && element.checkVisibility() && element.innerText.trim()
        ? [`${position} ${element.outerHTML.slice(0, 160)}`]
        : [];
    }),
  );
}

/** By what the tree is walked and the message written, where a finger may miss it. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST_PX = 44;
    const WALKED =
      '[data-answers] a, ul.row a, .for-you a, your-answers a, button, select, textarea, summary, input:not([type=radio]), [type=radio] + label';
    return [...document.querySelectorAll('main')].flatMap((main) =>
      [...main.querySelectorAll(WALKED)].flatMap((element) => {
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        const isSmall = element.checkVisibility() && Math.min(width, height) < LEAST_PX;
        return isSmall ? [`${String(width)}×${String(height)} ${element.outerHTML.slice(0, 120)}`] : [];
      }),
    );
  });
}
