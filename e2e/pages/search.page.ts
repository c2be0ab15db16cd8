import type { Locator, Page } from '@playwright/test';
import { NARROW, searchLiterally } from '../../src/texts/search-results.ts';
import { ALL_QUESTIONS, FIND, RETRY, SEARCH_LABEL, SUGGESTIONS } from '../../src/texts/search.ts';

/** The search box of a page and the results page, by what readers see of them. */
export interface SearchPage {
  readonly main: Locator;
  readonly box: Locator;
  readonly find: Locator;
  readonly suggestions: Locator;
  readonly chosenSuggestion: Locator;
  /** The box below the input that holds the suggestions. */
  readonly popup: Locator;
  readonly suggestionGroup: (title: string) => Locator;
  readonly boxStatus: Locator;
  /** What was copied, as the list shows it. */
  readonly copied: Locator;
  /** What an operator would copy of the marked line. */
  readonly replyPreview: Locator;
  /** Titles of results and guesses, in rank order. */
  readonly found: Locator;
  readonly results: Locator;
  readonly guesses: Locator;
  readonly status: Locator;
  readonly notes: Locator;
  readonly literalSearch: (query: string) => Locator;
  /** Parts of pages that were found: heading and what stands below it. */
  readonly passages: Locator;
  readonly narrow: Locator;
  readonly filters: Locator;
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
    popup: page.locator('.suggestions'),
    suggestionGroup: (title) => list.getByRole('group', { name: title }),
    boxStatus: page.locator('site-search').getByRole('status'),
    copied: page.locator('.suggestions .copied'),
    replyPreview: page.locator('.suggestions .reply-preview'),
    found: main.locator('.results > li > a'),
    results: main.locator('#results > li'),
    guesses: main.locator('#maybe > li'),
    status: main.locator('.search-status'),
    notes: main.locator('.search-notes'),
    literalSearch: (query) => main.getByRole('link', { name: searchLiterally(query) }),
    passages: main.locator('.passages > li'),
    narrow: main.locator('summary', { hasText: NARROW }),
    filters: main.getByRole('group', { name: NARROW }).getByRole('radio'),
    retry: page.getByRole('button', { name: RETRY }),
    allQuestions: page.locator('.search-failure').getByRole('link', { name: ALL_QUESTIONS }),
  };
}

/** Where links lead, in order. */
export async function addressesOf(links: Locator): Promise<readonly (string | null)[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}
