import type { Locator, Page } from '@playwright/test';
import { NO, THANKS, YES } from '../../src/texts/feedback.ts';

/** «Помогло?» at the end of a page. */
export interface FeedbackPage {
  readonly all: Locator;
  readonly yes: Locator;
  readonly no: Locator;
  readonly thanks: Locator;
  readonly reasons: Locator;
}

/** Locators of «Помогло?» on `page`. */
export function feedbackPage(page: Page): FeedbackPage {
  const all = page.locator('page-feedback');
  return {
    all,
    yes: all.getByText(YES, { exact: true }),
    no: all.getByText(NO, { exact: true }),
    thanks: all.getByText(THANKS),
    reasons: all.getByRole('link'),
  };
}
