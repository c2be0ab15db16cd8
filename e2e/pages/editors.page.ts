import type { Locator, Page } from '@playwright/test';
import { IN_SETTINGS, TEMPLATE } from '../../src/texts/editors.ts';
import { EDITORS_HINT } from '../../src/texts/settings.ts';

/** The page for editors. */
export interface EditorsPage {
  readonly settingsLink: Locator;
  /** Where settings lead to the page. */
  readonly door: Locator;
  /** A link that opens the repository's editor. */
  readonly action: (name: string) => Locator;
  /** Begins an article in a section. */
  readonly articleIn: (section: string) => Locator;
  readonly templates: Locator;
}

/** Locators of the page for editors on `page`. */
export function editorsPage(page: Page): EditorsPage {
  const main = page.getByRole('main');
  return {
    settingsLink: main.getByRole('link', { name: IN_SETTINGS }),
    door: main.getByRole('link', { name: EDITORS_HINT }),
    action: (name) => main.getByRole('link', { name, exact: true }),
    articleIn: (section) => main.locator(`a[href*='/articles/${section}?']`),
    templates: main.getByText(TEMPLATE),
  };
}
