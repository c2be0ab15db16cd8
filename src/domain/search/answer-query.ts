import { analyzeQuery, type QueryAnalysis, type ReadingOptions } from './analyze-query.ts';
import type { AnswersIndex } from './answers-index.ts';
import { findAnswers, type FoundAnswers } from './find-answers.ts';
import { rankResults, type Ranking } from './rank-results.ts';

/** A query with all that the answers index knows of it. */
export interface AnsweredQuery extends FoundAnswers {
  readonly analysis: QueryAnalysis;
  /** What of them is shown, as results or as guesses. */
  readonly ranking: Ranking;
}

/**
 * Asks the first tier of search: for suggestions, for the results page and for whoever judges them.
 * @example answerQuery(index, 'разбилась ваза').ranking.results → [{ url: '/otvety/vozvrat/bitaya-vaza/', … }]
 */
export function answerQuery(index: AnswersIndex, query: string, options?: ReadingOptions): AnsweredQuery {
  const analysis = analyzeQuery(query, index.lexicon, options);
  const found = findAnswers(index, analysis);
  return { analysis, ...found, ranking: rankResults(analysis, found) };
}
