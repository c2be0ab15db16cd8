import type { Page } from '@playwright/test';
import axe from 'axe-core';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe holds against the open page as it looks now, a line for each place. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // Half a megabyte of code, which a page that is looked at again has already.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => window.axe.run({ runOnly: tags, resultTypes: ['violations'] }),
    WCAG_2_2_AA,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

declare global {
  interface Window {
    /** As `axe.source` leaves it. */
    readonly axe: typeof axe;
  }
}
