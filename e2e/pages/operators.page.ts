import type { Page } from '@playwright/test';
import { FOOTER } from '../../src/texts/site.ts';

/** The pages for operators. */
export function operatorsPage(page: Page) {
  const main = page.getByRole('main');
  return {
    footerLink: page.getByRole('contentinfo').getByRole('link', { name: FOOTER.operators, exact: true }),
    sectionLinks: main.locator('a[href*="/operatoru/"]'),
    replies: main.locator('.answers-list > li'),
    blanks: main.locator('.chat-reply .blank'),
  };
}
