import type { QueryAnalysis } from './analyze-query.ts';
import type { AnswerHit, Evidence } from './find-answers.ts';
import { CONFIDENCE_WEIGHTS } from './weights.ts';

/** What is known of a find before weights: each piece of evidence by name, for tuning and for `confidenceOf`. */
export function signsOf(
  { words, dropped }: QueryAnalysis,
  { value, coverage, exact, nearestPhrase, nextPhrase }: Evidence,
) {
  return {
    bias: 1,
    value,
    coverage,
    exact,
    nearestPhrase,
    nextPhrase,
    length: Math.log(Math.max(1, Math.min(words.length, LONG_QUERY))),
    oneWord: words.length === 1 ? 1 : 0,
    courtesy: dropped.length / Math.max(1, dropped.length + words.length),
  };
}

/** More words than this add no certainty: they are a message. */
const LONG_QUERY = 12;

/** Log odds that the page is what the query asks for; below 0 it is a guess and shown as one. A number is certain. */
export function confidenceOf(
  analysis: QueryAnalysis,
  { answer, evidence }: Pick<AnswerHit, 'answer' | 'evidence'>,
): number {
  if (analysis.number !== undefined && answer.number === analysis.number) return Infinity;
  const signs = signsOf(analysis, evidence);
  return Object.entries(signs).reduce(
    (sum, [sign, value]) => sum + value * CONFIDENCE_WEIGHTS[sign as keyof typeof signs],
    0,
  );
}
