import type { Locator, Page } from '@playwright/test';
import { ALL_QUESTIONS, FIND, RETRY, SEARCH_LABEL, SUGGESTIONS } from '../../src/texts/search.ts';

/** The search box of a page and the results page, by what readers see of them. */
export interface SearchPage {
  readonly main: Locator;
  readonly box: Locator;
  readonly find: Locator;
  readonly suggestions: Locator;
  readonly chosenSuggestion: Locator;
  readonly results: Locator;
  readonly guesses: Locator;
  readonly status: Locator;
  readonly notes: Locator;
  readonly retry: Locator;
  readonly allQuestions: Locator;
}

/** Locators of search on `page`. */
export function searchPage(page: Page): SearchPage {
  const main = page.getByRole('main');
  const list = page.getByRole('listbox', { name: SUGGESTIONS });
  return {
    main,
    // A search field becomes a combobox once its suggestions are loaded.
    box: page.getByLabel(SEARCH_LABEL).and(page.locator('input')),
    find: page.getByRole('search').getByRole('button', { name: FIND }),
    suggestions: list.getByRole('option'),
    chosenSuggestion: list.getByRole('option', { selected: true }),
    results: main.locator('#results > li'),
    guesses: main.locator('#maybe > li'),
    status: main.locator('search-results').getByRole('status'),
    notes: main.locator('.search-notes'),
    retry: page.getByRole('button', { name: RETRY }),
    allQuestions: page.locator('.search-failure').getByRole('link', { name: ALL_QUESTIONS }),
  };
}
