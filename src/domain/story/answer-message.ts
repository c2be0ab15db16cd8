import type { ShownAnswer } from '../search/answer-document.ts';
import { answerQuery } from '../search/answer-query.ts';
import type { AnswerHit } from '../search/find-answers.ts';
import { resultOf, type RankedResult } from '../search/rank-results.ts';
import { hearOdds, type StorySources } from './hear-outcomes.ts';
import { hearSigns } from './hear-signs.ts';
import { hearValues } from './hear-values.ts';
import type { Leads } from './outcome-pages.ts';
import { saidNumber } from './said-number.ts';
import { SEARCH_WEIGHT } from './search-outcomes.ts';
import { splitTroubles } from './split-troubles.ts';

/** One trouble of a customer's message. */
export interface AnsweredTrouble {
  /** As the customer told it. */
  readonly words: string;
  /** Pages that answer it, best first. */
  readonly pages: readonly RankedResult[];
}

const MOST_PAGES = 6;
/** So many are seen at a glance. */
const FIRST_PAGES = 3;
/** So many words that say something tell a story, not a topic. */
const LEAST_STORY_WORDS = 3;

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
 * Of a few words sure results of the search come first; what is told at length is a story, and each page is as good an
 * answer as the search finds it and as the outcome that it leads to is heard.
 */
function pagesFor(sources: StorySources, words: string, today: string): readonly RankedResult[] {
  const { ranking, analysis, hits } = answerQuery(sources.index, saidNumber(words) ?? words);
  const isStory = analysis.words.length >= LEAST_STORY_WORDS;
  const heard = heardPages(sources, words, today, hits);
  const pages = isStory ? heard : [...ranking.results, ...heard, ...ranking.maybe];
  return pages
    .filter(({ url }, at) => pages.findIndex((other) => other.url === url) === at)
    .slice(0, MOST_PAGES);
}

/** The articles and outcomes that are found or heard, best first: other pages have nothing to reply with. */
function heardPages(sources: StorySources, words: string, today: string, hits: readonly AnswerHit[]) {
  const { index, leads } = sources;
  const signs = hearSigns(index, words, hearValues(index, words, today), today);
  const odds = hearOdds(sources, words, signs);
  const scores = new Map(hits.map(({ answer, score }) => [answer, score]));
  const pages = index.answers
    .filter(({ type }) => type === 'article' || type === 'outcome')
    .flatMap((answer) => {
      const score = scores.get(answer);
      const outcome = leads.get(answer.url);
      const heard = outcome === undefined ? 0 : (odds.get(outcome) ?? 0);
      const isHeard = answer.type === 'outcome' && heard > 0;
      const fit = SEARCH_WEIGHT * (score ?? 0) + heard;
      return score === undefined && !isHeard ? [] : [{ answer, fit }];
    })
    .sort((one, other) => other.fit - one.fit)
    .map(({ answer }) => answer);
  return oneOfEach(pages, leads).slice(0, MOST_PAGES).map(resultOf);
}

/** Pages of one outcome say much the same: the first pages are of different ones, all others follow. */
function oneOfEach(pages: readonly ShownAnswer[], leads: Leads): readonly ShownAnswer[] {
  const matterOf = ({ url }: ShownAnswer) => leads.get(url) ?? url;
  const bestOf = new Map(pages.toReversed().map((page) => [matterOf(page), page]));
  const firsts = pages.filter((page) => bestOf.get(matterOf(page)) === page).slice(0, FIRST_PAGES);
  return [...firsts, ...pages.filter((page) => !firsts.includes(page))];
}
