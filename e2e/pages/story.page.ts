import type { Locator, Page } from '@playwright/test';
import { ERASE } from '../../src/texts/message.ts';
import { RETRY } from '../../src/texts/search.ts';
import { GO_ON, HEAR, NOT_THIS, TELL } from '../../src/texts/story.ts';

/** The box for a story, and what is understood of it. */
export interface StoryPage {
  /** The box with all that belongs to it. */
  readonly whole: Locator;
  readonly box: Locator;
  readonly hear: Locator;
  readonly erase: Locator;
  readonly status: Locator;
  /** What is said of secrets and of what does not fit. */
  readonly note: Locator;
  readonly failure: Locator;
  readonly retry: Locator;
  /** What the focus moves to once the words are understood. */
  readonly heading: Locator;
  readonly cards: Locator;
  readonly card: (outcome: string) => Locator;
  /** The link of a card to its outcome. */
  readonly outcome: (id: string) => Locator;
  readonly notThis: Locator;
  readonly goOn: Locator;
  /** What was understood: an answer of the tree, a value. */
  readonly settled: (step: string) => Locator;
  readonly value: (type: string) => Locator;
}

/** Locators of the box for a story on `page`. */
export function storyPage(page: Page): StoryPage {
  const whole = page.locator('[data-story]');
  const cards = whole.locator('ol#cards > li');
  const card = (outcome: string) => whole.locator(`li[data-outcome="${outcome}"]`);
  return {
    whole,
    box: page.getByRole('textbox', { name: TELL }),
    hear: whole.getByRole('button', { name: HEAR }),
    erase: whole.getByRole('button', { name: ERASE }),
    status: whole.getByRole('status'),
    note: whole.locator('[data-masked]'),
    failure: whole.locator('[data-failure]'),
    retry: whole.getByRole('button', { name: RETRY }),
    heading: whole.getByRole('heading', { level: 2 }),
    cards,
    card,
    outcome: (id) => card(id).getByRole('heading').getByRole('link'),
    notThis: cards.getByRole('link', { name: NOT_THIS }),
    goOn: whole.getByText(GO_ON, { exact: true }),
    settled: (step) => whole.locator(`[data-settled="${step}"]`),
    value: (type) => whole.locator(`[data-value="${type}"]`),
  };
}
