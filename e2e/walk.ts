import type { Page } from '@playwright/test';
import { treePage } from './pages/tree.page.ts';
import { expect } from './test.ts';
import type { Route } from '../src/domain/tree/graph.ts';
import type { PublishedTree } from '../src/domain/tree/tree-file.ts';
import { circumstancesOf, follow, type GivenAnswer } from '../src/domain/tree/walk.ts';
import { CHANGE, changedQuestion } from '../src/texts/tree.ts';

/** Gives the answers of a route, from its first question on, by clicking. */
export async function walk(page: Page, tree: PublishedTree, { steps }: Route): Promise<void> {
  const { answer } = treePage(page);
  for (const { answer: given } of follow(tree, steps).given) {
    await answer(given.label).click();
    await page.waitForURL(tree.urls.get(given.to) ?? '');
  }
}

/** Expects the page to list the given answers and, if it is an outcome, to be for those who gave them. */
export async function expectOwnAnswers(page: Page, given: readonly GivenAnswer[]): Promise<void> {
  const { own, circumstances } = treePage(page);
  await expect(own.items).toHaveText(
    given.map(
      ({ question, answer }) =>
        `${question.title}${answer.label} ${CHANGE}${changedQuestion(question.title)}`,
    ),
  );
  const isOutcome = (await page.locator('main[data-outcome]').count()) > 0;
  if (isOutcome) await expect(circumstances).toHaveText([...circumstancesOf(given)]);
}
