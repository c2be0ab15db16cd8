import type { Locator, Page } from '@playwright/test';
import { KEEP_CORE, KEEP_WHOLE, NO_COPY, OFFLINE, REMOVE_COPY } from '../../src/texts/offline.ts';

/** What a reader keeps of the site, where that is offered and on the pages that come from there. */
export interface OfflinePage {
  /** What is offered, open from the first on some pages. */
  readonly box: Locator;
  /** Opens and shuts what is offered. */
  readonly title: Locator;
  readonly keepCore: Locator;
  readonly keepWhole: Locator;
  readonly remove: Locator;
  readonly status: Locator;
  /** That the page is a copy, of which day it is. */
  readonly note: Locator;
  readonly notInCopy: Locator;
}

/** Locators of the copy on `page`. */
export function offlinePage(page: Page): OfflinePage {
  const copy = page.locator('offline-copy');
  return {
    box: copy.getByRole('group'),
    title: copy.getByText(OFFLINE, { exact: true }),
    keepCore: copy.getByRole('button', { name: KEEP_CORE }),
    keepWhole: copy.getByRole('button', { name: KEEP_WHOLE }),
    remove: copy.getByRole('button', { name: REMOVE_COPY }),
    status: copy.getByRole('status'),
    note: page.getByRole('complementary').first(),
    notInCopy: page.getByRole('heading', { name: NO_COPY, level: 1 }),
  };
}
