import type { Locator, Page } from '@playwright/test';
import { COPY, EDIT_PAGE } from '../../src/texts/page.ts';

/** What stands beside the text of articles and outcomes alike. */
export interface ArticlePage {
  readonly copyLink: Locator;
  readonly copyStatus: Locator;
  readonly editLink: Locator;
}

/** Locators of an article or outcome on `page`. */
export function articlePage(page: Page): ArticlePage {
  const aside = page.getByRole('main').getByRole('complementary');
  return {
    copyLink: aside.getByRole('button', { name: COPY.link }),
    copyStatus: aside.getByRole('status'),
    editLink: page.getByRole('link', { name: EDIT_PAGE }),
  };
}
