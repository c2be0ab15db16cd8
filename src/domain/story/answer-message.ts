import { answerQuery } from '../search/answer-query.ts';
import { resultOf, type RankedResult } from '../search/rank-results.ts';
import type { StorySources } from './hear-outcomes.ts';
import { hearStory } from './hear-story.ts';
import { saidNumber } from './said-number.ts';
import type { StoryCard } from './story.ts';
import { splitTroubles } from './split-troubles.ts';

/** One trouble of a customer's message. */
export interface AnsweredTrouble {
  /** As the customer told it. */
  readonly words: string;
  /** Pages that answer it, best first. */
  readonly pages: readonly RankedResult[];
}

const MOST_PAGES = 6;
/** So many words that say something tell a story, not a topic. */
const LEAST_STORY_WORDS = 6;

/**
 * What answers a customer's message, a word of it, or a number said aloud: for operators. Troubles that lead to the same
 * page are one.
 */
export function answerMessage(
  sources: StorySources,
  message: string,
  today: string,
): readonly AnsweredTrouble[] {
  const pagesOf = (words: string) => pagesFor(sources, words, today);
  const troubles = splitTroubles(message).map((words) => ({ words, pages: pagesOf(words) }));
  const heard = troubles.filter(
    ({ pages: [first] }, at) =>
      first !== undefined && troubles.findIndex(({ pages: [other] }) => other?.url === first.url) === at,
  );
  return heard.length > 1
    ? heard
    : [{ words: message.trim(), pages: pagesOf(message) }].filter(({ pages }) => pages.length > 0);
}

/**
 * Of a few words sure results of the search come before the outcomes that a story leads to, guesses after them; what is
 * told at length is a story first.
 */
function pagesFor(sources: StorySources, words: string, today: string): readonly RankedResult[] {
  const { ranking, analysis } = answerQuery(sources.index, saidNumber(words) ?? words);
  const { told, likely } = outcomesOf(sources, words, today);
  const isStory = analysis.words.length >= LEAST_STORY_WORDS;
  const best = isStory ? [...told, ...ranking.results, ...likely] : [...ranking.results, ...told, ...likely];
  const pages = [...best, ...ranking.maybe];
  return pages
    .filter(({ url }, at) => pages.findIndex((other) => other.url === url) === at)
    .slice(0, MOST_PAGES);
}

/** The outcomes whose answers words give, and those that the words only call. */
function outcomesOf(sources: StorySources, words: string, today: string) {
  const { tree, index } = sources;
  const pageOf = ({ outcome }: StoryCard): readonly RankedResult[] => {
    const answer = index.answers.find(({ url }) => url === tree.urls.get(outcome));
    return answer === undefined ? [] : [resultOf(answer)];
  };
  const { cards } = hearStory(sources, words, today);
  return {
    told: cards.filter(({ settled }) => settled.length > 0).flatMap(pageOf),
    likely: cards.filter(({ settled }) => settled.length === 0).flatMap(pageOf),
  };
}
