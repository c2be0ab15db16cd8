import { answerQuery } from '../search/answer-query.ts';
import type { AnswersIndex } from '../search/answers-index.ts';
import type { Leads } from './outcome-pages.ts';

/** What the search's score counts in the log odds of an outcome. */
export const SEARCH_WEIGHT = 3;

/** How well the search finds each outcome for a story. */
export function searchOutcomes(
  index: AnswersIndex,
  leads: Leads,
  story: string,
): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { answer, score } of answerQuery(index, story).hits) {
    const outcome = leads.get(answer.url);
    if (outcome === undefined) continue;
    scores.set(outcome, Math.max(scores.get(outcome) ?? 0, score));
  }
  return scores;
}
