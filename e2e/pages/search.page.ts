import type { Locator, Page } from '@playwright/test';
import { expect } from '../test.ts';
import type { Permalinks } from '../../src/domain/permalink/permalink.ts';
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

/** Opens the results of a query and waits until they are whole, though they may take the place of others on the same page. */
export async function openResults(page: Page, links: Permalinks, query: string): Promise<void> {
  const { box, main } = searchPage(page);
  await page.goto(links.search(query));
  // The box names the query as soon as its search begins: «done» is not that of the one before.
  await expect(box).toHaveValue(query);
  await expect(main).toHaveAttribute('data-search', 'done');
}

/** Where links lead, in order. */
export async function addressesOf(links: Locator): Promise<readonly (string | null)[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}
