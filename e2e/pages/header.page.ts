import type { Locator, Page } from '@playwright/test';
import { MAIN_MENU, MENU, SKIP_TO_CONTENT } from '../../src/texts/site.ts';

/** The way around: what stands above every page's own content. */
export interface HeaderPage {
  readonly skipLink: Locator;
  /** Opens the menu where there is no room for it. */
  readonly menu: Locator;
  readonly menuLinks: Locator;
  readonly menuLink: (text: string) => Locator;
}

/** Locators of the header on `page`. */
export function headerPage(page: Page): HeaderPage {
  const navigation = page.getByRole('navigation', { name: MAIN_MENU });
  return {
    skipLink: page.getByRole('link', { name: SKIP_TO_CONTENT }),
    menu: navigation.getByText(MENU, { exact: true }),
    menuLinks: navigation.getByRole('link'),
    menuLink: (text) => navigation.getByRole('link', { name: text, exact: true }),
  };
}
