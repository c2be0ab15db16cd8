import { answerQuery } from '../search/answer-query.ts';
import type { RankedResult } from '../search/rank-results.ts';
import { hearOutcomes, type StorySources } from './hear-outcomes.ts';
import { saidNumber } from './said-number.ts';
import { splitTroubles } from './split-troubles.ts';

/** One trouble of a customer's message. */
export interface AnsweredTrouble {
  /** As the customer told it. */
  readonly words: string;
  /** Pages that answer it, best first. */
  readonly pages: readonly RankedResult[];
}

const MOST_PAGES = 6;

/**
 * What answers a customer's message, a word of it, or a number said aloud: for operators. Troubles that lead to the same
 * page are one.
 */
export function answerMessage(sources: StorySources, message: string): readonly AnsweredTrouble[] {
  const troubles = splitTroubles(message).map((words) => ({ words, pages: pagesFor(sources, words) }));
  const heard = troubles.filter(
    ({ pages: [first] }, at) =>
      first !== undefined && troubles.findIndex(({ pages: [other] }) => other?.url === first.url) === at,
  );
  return heard.length > 1
    ? heard
    : [{ words: message.trim(), pages: pagesFor(sources, message) }].filter(({ pages }) => pages.length > 0);
}

/** Sure results of the search come before the outcomes that a story leads to, guesses after them. */
function pagesFor(sources: StorySources, words: string): readonly RankedResult[] {
  const { ranking } = answerQuery(sources.index, saidNumber(words) ?? words);
  const pages = [...ranking.results, ...outcomesOf(sources, words), ...ranking.maybe];
  return pages
    .filter(({ url }, at) => pages.findIndex((other) => other.url === url) === at)
    .slice(0, MOST_PAGES);
}

function outcomesOf(sources: StorySources, words: string): readonly RankedResult[] {
  const { tree, index } = sources;
  return hearOutcomes(sources, words).cards.flatMap(({ outcome }) => {
    const answer = index.answers.find(({ url }) => url === tree.urls.get(outcome));
    if (answer === undefined) return [];
    const { url, title } = answer;
    return [{ url, title, answer, excerpt: undefined, passages: [], matchedStems: new Set<string>() }];
  });
}
