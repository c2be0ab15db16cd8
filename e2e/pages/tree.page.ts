import type { Locator, Page } from '@playwright/test';
import { TREE } from '../../src/texts/tree.ts';

/** The decision tree: questions whose answers are links, outcomes at their ends. */
export interface TreePage {
  readonly door: Locator;
  readonly answers: Locator;
  readonly answer: (label: string) => Locator;
  readonly outcome: (id: string) => Locator;
}

/** Locators of the tree on `page`. */
export function treePage(page: Page): TreePage {
  const main = page.getByRole('main');
  const answers = main.locator('[data-answers]');
  return {
    door: main.getByRole('link', { name: TREE }),
    answers: answers.getByRole('link'),
    answer: (label) => answers.getByRole('link', { name: label, exact: true }),
    outcome: (id) => page.locator(`main[data-outcome="${id}"]`),
  };
}
