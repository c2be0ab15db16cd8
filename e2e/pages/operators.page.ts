import type { Page } from '@playwright/test';
import { CUSTOMER_MESSAGE, CUSTOMER_NAME, FOUND_PAGES } from '../../src/texts/operators.ts';
import { FOOTER } from '../../src/texts/site.ts';

/** The pages for operators. */
export function operatorsPage(page: Page) {
  const main = page.getByRole('main');
  return {
    footerLink: page.getByRole('contentinfo').getByRole('link', { name: FOOTER.operators, exact: true }),
    sectionLinks: main.locator('a[href*="/operatoru/"]'),
    replies: main.locator('.answers-list > li'),
    box: main.getByLabel(CUSTOMER_MESSAGE),
    name: main.getByLabel(CUSTOMER_NAME),
    found: main.getByRole('listbox', { name: FOUND_PAGES }).getByRole('option'),
    preview: main.locator('.desk-reply'),
    status: main.locator('operator-desk').getByRole('status'),
    blanks: main.locator('.chat-reply .blank'),
  };
}
