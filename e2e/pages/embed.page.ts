import type { Locator, Page } from '@playwright/test';
import { searchPage, type SearchPage } from './search.page.ts';

/** The help centre inside a page of others, by what its readers see. */
export interface EmbedPage extends Pick<SearchPage, 'box' | 'find' | 'suggestions' | 'popup'> {
  /** The element with the link that stands in it until it shows more. */
  readonly element: Locator;
  readonly card: Locator;
  readonly link: (text: string) => Locator;
}

/** Locators of the element `name` on `page`. */
export function embedPage(page: Page, name: string): EmbedPage {
  const element = page.locator(name);
  return {
    ...searchPage(page),
    element,
    card: element.getByRole('article'),
    link: (text) => element.getByRole('link', { name: text }),
  };
}
