import type { QueryAnalysis } from './analyze-query.ts';
import type { PackedAnswer } from './answer-document.ts';
import { confidenceOf } from './confidence.ts';
import type { FullTextHit, Passage } from './full-text.ts';
import type { AnswerHit } from './query-answers.ts';

/** A found page as the results show it. */
export interface RankedResult {
  readonly url: string;
  readonly title: string;
  /** What the page says where the words were found; none if only the answers index has it. */
  readonly excerpt: string | undefined;
  /** Parts of the page that have the words. */
  readonly passages: readonly Passage[];
  /** Stems to mark in the title. */
  readonly matchedStems: ReadonlySet<string>;
  /** The page as the answers index knows it; pages that answer no question, like departments, are not there. */
  readonly answer: PackedAnswer | undefined;
  readonly score: number;
}

/** What both tiers found together: results, or guesses if none is confident enough. */
export interface Ranking {
  readonly results: readonly RankedResult[];
  readonly maybe: readonly RankedResult[];
}

/** A word of the full text proves less than one of a title or alias: it only tells near pages apart. */
const FULL_TEXT_WEIGHT = 0.05;

/** A page found by its full text alone must have this much of the query, or it is a guess. */
const FULL_TEXT_BAR = 0.6;

/** Pages below this share of the best score have only a common word of the query. */
const LEAST_SCORE_SHARE = 0.35;
const MOST_RESULTS = 10;

/**
 * Puts the pages of both tiers in one order. The one score of a page is
 *
 *     score in the answers index (`query-answers.ts`)
 *     + 0.05 × share of the best full-text score × share of the query its text has
 *
 * and the ranking is confident if its best page is (`confidence.ts`).
 */
export function rankResults(
  analysis: QueryAnalysis,
  answers: readonly AnswerHit[],
  fullText: readonly FullTextHit[] = [],
): Ranking {
  const bestText = Math.max(...fullText.map((hit) => hit.score));
  const pages = new Map<string, RankedResult>();
  for (const { answer, score, matchedStems } of answers) {
    if (pages.has(answer.url)) continue;
    pages.set(answer.url, {
      url: answer.url,
      title: answer.title,
      excerpt: undefined,
      passages: [],
      matchedStems,
      answer,
      score,
    });
  }
  for (const { url, title, excerpt, passages, score, coverage } of fullText) {
    const known = pages.get(url);
    pages.set(url, {
      url,
      title: known?.title ?? title,
      excerpt,
      passages,
      matchedStems: known?.matchedStems ?? new Set<string>(),
      answer: known?.answer,
      score: (known?.score ?? 0) + FULL_TEXT_WEIGHT * (score / bestText) * coverage,
    });
  }
  const ordered = [...pages.values()].sort((one, other) => other.score - one.score);
  const [best] = ordered;
  if (best === undefined) return { results: [], maybe: [] };
  const kept = ordered.filter((page) => page.score >= best.score * LEAST_SCORE_SHARE).slice(0, MOST_RESULTS);
  return isConfident(analysis, answers, fullText)
    ? { results: kept, maybe: [] }
    : { results: [], maybe: kept };
}

function isConfident(
  analysis: QueryAnalysis,
  [best]: readonly AnswerHit[],
  fullText: readonly FullTextHit[],
): boolean {
  if (best !== undefined) return confidenceOf(analysis, best) >= 0;
  return fullText.some(({ coverage }) => coverage >= FULL_TEXT_BAR);
}
