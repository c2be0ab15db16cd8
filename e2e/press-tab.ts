import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** More stops than any page has before its main content ends. */
const MOST_STOPS = 60;

/** Moves the focus by Tab until it is on the element. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await pressTab(page);
    if (await element.evaluate((target) => target === document.activeElement)) return;
  }
  throw new Error(`Tab never reaches ${element.toString()}`);
}

/** Moves the focus on and sees to it that the reader sees where it is. */
export async function pressTab(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  // The calendar button inside a date field is the browser's own, and so is its outline.
  if (await page.evaluate(() => document.activeElement?.matches('[type=date]:not(:focus)'))) return;
  const focused = page.locator(':focus');
  await expect(focused).toBeInViewport();
  await expect(focused).not.toHaveCSS('outline-style', 'none');
  await expect(focused).not.toHaveCSS('outline-width', '0px');
}
