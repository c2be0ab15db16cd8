import type { Locator, Page } from '@playwright/test';
import {
  BACK_TO,
  CHANGE,
  FOR_YOU_IF,
  LINK_WITH_ANSWERS,
  START_AGAIN,
  TREE,
  YOUR_ANSWERS,
} from '../../src/texts/tree.ts';

/** The decision tree: questions whose answers are links, outcomes at their ends. */
export interface TreePage {
  readonly door: Locator;
  readonly answers: Locator;
  readonly answer: (label: string) => Locator;
  readonly outcome: (id: string) => Locator;
  /** How many questions are left. */
  readonly left: Locator;
  readonly heading: Locator;
  readonly back: Locator;
  readonly restart: Locator;
  readonly stale: Locator;
  /** What «Для вас, если» lists. */
  readonly circumstances: Locator;
  readonly own: OwnAnswers;
}

/** The part that shows the visitor's own answers. */
export interface OwnAnswers {
  readonly heading: Locator;
  readonly items: Locator;
  readonly change: Locator;
  readonly copyLink: Locator;
  readonly copyStatus: Locator;
}

/** Locators of the tree on `page`. */
export function treePage(page: Page): TreePage {
  const main = page.getByRole('main');
  const answers = main.locator('[data-answers]');
  const own = main.locator('your-answers');
  return {
    door: main.getByRole('link', { name: TREE }),
    answers: answers.getByRole('link'),
    answer: (label) => answers.getByRole('link', { name: label, exact: true }),
    outcome: (id) => page.locator(`main[data-outcome="${id}"]`),
    left: main.getByText(/Осталось [\d–]+ вопрос|Это последний вопрос/),
    heading: page.getByRole('heading', { level: 1 }),
    back: main.getByRole('link', { name: BACK_TO }),
    restart: main.getByRole('link', { name: START_AGAIN }),
    stale: main.locator('h1 + .note'),
    circumstances: main.locator('section', { hasText: FOR_YOU_IF }).locator('ul:visible > li'),
    own: {
      heading: own.getByRole('heading', { name: YOUR_ANSWERS }),
      items: own.getByRole('listitem'),
      change: own.getByRole('link', { name: CHANGE }),
      copyLink: own.getByRole('button', { name: LINK_WITH_ANSWERS }),
      copyStatus: own.getByRole('status'),
    },
  };
}
