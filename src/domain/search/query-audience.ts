import type { Audience } from './answer-document.ts';
import { pagesOf, type AnswersIndex } from './answers-index.ts';
import type { QueryWord } from './query-word.ts';

const FEWER: readonly Audience[] = ['seller', 'operator'];

/** So many of the pages for one audience, and a share of them besides, have any word by chance. */
const CHANCE_PAGES = 0.5;
const CHANCE_SHARE = 0.02;

/** Log odds from which words are an audience's own: they stand on its pages about three times as often as on others. */
const LEAST_ODDS = 1;

/**
 * Whose words a query is in, by whose pages have them: customers' unless they are clearly another's.
 * @example queryAudience(index, wordsOf('поставку не приняли')) → 'seller'
 */
export function queryAudience(index: AnswersIndex, words: readonly QueryWord[]): Audience {
  const [best] = FEWER.map((audience) => ({ audience, odds: oddsOf(index, words, audience) })).sort(
    (one, other) => other.odds - one.odds,
  );
  return best !== undefined && best.odds > LEAST_ODDS ? best.audience : 'buyer';
}

function oddsOf(index: AnswersIndex, words: readonly QueryWord[], audience: Audience): number {
  const { answers } = index;
  const isTheirs = (page: number) => answers[page]?.audience === audience;
  const count = answers.filter((answer) => answer.audience === audience).length;
  if (count === 0) return 0;
  const chance = CHANCE_PAGES / count + CHANCE_SHARE;
  return words.reduce((sum, { stem }) => {
    const pages = pagesOf(index, stem);
    const theirs = pages.filter(({ page }) => isTheirs(page)).length;
    const shareOfTheirs = theirs / count + chance;
    const shareOfOthers = (pages.length - theirs) / (answers.length - count) + chance;
    return sum + Math.log(shareOfTheirs / shareOfOthers);
  }, 0);
}
