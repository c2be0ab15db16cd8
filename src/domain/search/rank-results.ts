import type { QueryAnalysis } from './analyze-query.ts';
import type { ElsewhereTopic, ShownAnswer } from './answer-document.ts';
import { confidenceOf } from './confidence.ts';
import type { FullTextHit, Passage } from './full-text.ts';
import type { AnswerHit, FoundAnswers } from './find-answers.ts';

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
  /** The page as the answers index knows it; none if only the full text has it. */
  readonly answer: ShownAnswer | undefined;
}

/** What both tiers found together: results, or guesses if none is confident enough. */
export interface Ranking {
  readonly results: readonly RankedResult[];
  readonly maybe: readonly RankedResult[];
  /** The topic the query is about if it is none of ours; there are no results then. */
  readonly elsewhere?: ElsewhereTopic;
}

/** A page that no words were looked for in, as results show it. */
export function resultOf(answer: ShownAnswer): RankedResult {
  const { url, title } = answer;
  return { url, title, answer, excerpt: undefined, passages: [], matchedStems: new Set() };
}

/** A page found by its full text alone must have this much of the query, or it is a guess. */
const FULL_TEXT_BAR = 0.6;

/** Pages below this share of the best score have only a common word of the query. */
const LEAST_SCORE_SHARE = 0.6;
/** The tail may begin after so many pages. */
const LEAST_RESULTS = 3;
/** More guesses are no help to choose from. */
const MOST_GUESSES = 6;

/**
 * Puts the pages of both tiers in one order: those of the answers index by their score (`find-answers.ts`), so that
 * results stand as suggestions do, then those that only the full text knows, by share of the query and its own score.
 * The ranking is confident if its best page is (`confidence.ts`). Pages of the index never move once the full text comes.
 */
export function rankResults(
  analysis: QueryAnalysis,
  { hits: answers, topic }: FoundAnswers,
  fullText: readonly FullTextHit[] = [],
): Ranking {
  const [best] = answers;
  const texts = new Map(fullText.map((hit) => [hit.url, hit]));
  const known = new Map(answers.map((hit) => [hit.answer.url, hit]));
  const named = withoutTail(Array.from(known.values())).map((hit) =>
    answerResult(hit, texts.get(hit.answer.url)),
  );
  const others = fullText
    .filter(({ url, coverage }) => !known.has(url) && (best === undefined || coverage >= FULL_TEXT_BAR))
    .sort((one, other) => other.coverage - one.coverage || other.score - one.score)
    .map(textResult);
  const found = [...named, ...others];
  if (topic !== undefined) {
    const isNearest = ({ url }: RankedResult) => url === topic.topic.nearest;
    const maybe = [...found.filter(isNearest), ...found.filter((result) => !isNearest(result))];
    return { results: [], maybe: maybe.slice(0, MOST_GUESSES), elsewhere: topic.topic };
  }
  return isConfident(analysis, best, fullText)
    ? { results: found, maybe: [] }
    : { results: [], maybe: found.slice(0, MOST_GUESSES) };
}

/** The pages before the score falls most, as a share of itself. */
function withoutTail(hits: readonly AnswerHit[]): readonly AnswerHit[] {
  const least = (hits[0]?.score ?? 0) * LEAST_SCORE_SHARE;
  const near = hits.filter(({ score }) => score >= least);
  const rest = near.slice(LEAST_RESULTS);
  const drops = rest.map(({ score }, place) => score / (near[place + LEAST_RESULTS - 1]?.score ?? score));
  const deepest = Math.min(...drops);
  return deepest < 1 ? near.slice(0, LEAST_RESULTS + drops.indexOf(deepest)) : near;
}

function answerResult({ answer, matchedStems }: AnswerHit, text: FullTextHit | undefined): RankedResult {
  const { url, title } = answer;
  return { url, title, excerpt: text?.excerpt, passages: text?.passages ?? [], matchedStems, answer };
}

function textResult({ url, title, excerpt, passages }: FullTextHit): RankedResult {
  return { url, title, excerpt, passages, matchedStems: new Set(), answer: undefined };
}

function isConfident(
  analysis: QueryAnalysis,
  best: AnswerHit | undefined,
  fullText: readonly FullTextHit[],
): boolean {
  if (best !== undefined) return confidenceOf(analysis, best) >= 0;
  // One word that stands somewhere in a text is no topic of ours yet.
  return analysis.words.length > 1 && fullText.some(({ coverage }) => coverage >= FULL_TEXT_BAR);
}
