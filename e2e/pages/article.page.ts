import type { Locator, Page } from '@playwright/test';
import { COPY, EDIT_PAGE } from '../../src/texts/page.ts';

/** What stands beside the text of articles and outcomes alike. */
export interface ArticlePage {
  readonly copyLink: Locator;
  readonly copyStatus: Locator;
  readonly copyReply: Locator;
  readonly replyStatus: Locator;
  readonly editLink: Locator;
}

/** Locators of an article or outcome on `page`. */
export function articlePage(page: Page): ArticlePage {
  const aside = page.getByRole('main').getByRole('complementary');
  const copying = (name: string) => aside.locator('copy-text', { has: page.getByRole('button', { name }) });
  return {
    copyLink: aside.getByRole('button', { name: COPY.link }),
    copyStatus: copying(COPY.link).getByRole('status'),
    copyReply: aside.getByRole('button', { name: COPY.reply }),
    replyStatus: copying(COPY.reply).getByRole('status'),
    editLink: page.getByRole('link', { name: EDIT_PAGE }),
  };
}
