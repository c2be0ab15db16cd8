import { answerQuery } from '../search/answer-query.ts';
import type { AnswersIndex } from '../search/answers-index.ts';
import { confidenceOf } from '../search/confidence.ts';
import type { Leads } from './outcome-pages.ts';

/** What the search's score counts in the log odds of an outcome. */
export const SEARCH_WEIGHT = 4;

/**
 * Words that give no answer must call an outcome by themselves, and its page must have more than a third of them: other
 * topics have a few common words.
 */
const LEAST_CALL = 0.1;
const LEAST_COVERAGE = 0.36;

/** How well the search finds each outcome for a story, and which of them its words call by themselves. */
export function searchOutcomes(index: AnswersIndex, leads: Leads, story: string) {
  const { analysis, hits, topic } = answerQuery(index, story);
  const scores = new Map<string, number>();
  const called = new Set<string>();
  const [best] = hits;
  const isSure = topic === undefined && best !== undefined && confidenceOf(analysis, best) >= 0;
  for (const { answer, score, evidence } of hits) {
    const outcome = leads.get(answer.url);
    if (outcome === undefined) continue;
    const { chance, coverage } = evidence;
    scores.set(outcome, Math.max(scores.get(outcome) ?? 0, score));
    if (isSure && chance >= LEAST_CALL && coverage >= LEAST_COVERAGE) called.add(outcome);
  }
  return { scores, called };
}
