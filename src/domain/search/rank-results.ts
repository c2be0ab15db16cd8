import type { PackedAnswer } from './answer-document.ts';
import type { AnswerHit } from './answers-index.ts';
import type { FullTextHit } from './full-text.ts';

/** A found page as the results show it. */
export interface RankedResult {
  readonly url: string;
  readonly title: string;
  readonly snippet: string;
  /** Stems to mark in the title. */
  readonly matchedStems: ReadonlySet<string>;
  /** The page as the answers index knows it; pages that answer no question, like departments, are not there. */
  readonly answer?: PackedAnswer;
  readonly score: number;
  readonly coverage: number;
}

/** What both tiers found together: results, or guesses if none is confident enough. */
export interface Ranking {
  readonly results: readonly RankedResult[];
  readonly maybe: readonly RankedResult[];
}

/** The least share of the query that the best page must cover, or all are guesses. */
const COVERAGE_BAR = 0.4;

/** A word of the full text proves less than one of a title, alias or answer. */
const FULL_TEXT_WEIGHT = 0.3;
const FULL_TEXT_COVERAGE = 0.7;

/** Of pages that fit alike the answer comes first, then what to do, then what to ask oneself. */
const TYPE_WEIGHTS = { article: 1, outcome: 0.95, question: 0.9 } as const;

/** Pages below this share of the best score have only a common word of the query. */
const LEAST_SCORE_SHARE = 0.2;
const MOST_RESULTS = 10;

/**
 * Puts the pages of both tiers in one order. The one score of a page is
 *
 *     share of the best answers score × weight of the page's type
 *     + 0.3 × share of the best full-text score × share of the query its text covers
 *
 * and the ranking is confident if its best page covers `COVERAGE_BAR` of the query's weight.
 */
export function rankResults(answers: readonly AnswerHit[], fullText: readonly FullTextHit[] = []): Ranking {
  const bestAnswer = Math.max(...answers.map((hit) => hit.score));
  const bestText = Math.max(...fullText.map((hit) => hit.score));
  const pages = new Map<string, RankedResult>();
  for (const { answer, score, coverage, matchedStems } of answers) {
    pages.set(answer.url, {
      url: answer.url,
      title: answer.title,
      snippet: answer.answer,
      matchedStems,
      answer,
      score: (score / bestAnswer) * TYPE_WEIGHTS[answer.type],
      coverage,
    });
  }
  for (const { url, title, excerpt, score, coverage } of fullText) {
    const added = FULL_TEXT_WEIGHT * (score / bestText) * coverage;
    const page = pages.get(url) ?? {
      url,
      title,
      snippet: excerpt,
      matchedStems: new Set<string>(),
      score: 0,
      coverage: 0,
    };
    pages.set(url, {
      ...page,
      score: page.score + added,
      coverage: Math.max(page.coverage, coverage * FULL_TEXT_COVERAGE),
    });
  }
  const ordered = [...pages.values()].sort((one, other) => other.score - one.score);
  const [best] = ordered;
  if (best === undefined) return { results: [], maybe: [] };
  const kept = ordered.filter((page) => page.score >= best.score * LEAST_SCORE_SHARE).slice(0, MOST_RESULTS);
  return best.coverage >= COVERAGE_BAR ? { results: kept, maybe: [] } : { results: [], maybe: kept };
}
