import { pagesOf, type AnswersIndex } from './answers-index.ts';
import { continuations } from './lexicon.ts';
import type { QueryWord } from './query-word.ts';

/** How likely the query calls each page by its words, as was learned (`word-pulls.ts`): of all pages together 1. */
export function pageChances(index: AnswersIndex, words: readonly QueryWord[]): ReadonlyMap<number, number> {
  const pulls = words.map((word) => pullsOf(index, word)).filter(({ size }) => size > 0);
  const odds = new Map<number, number>();
  for (const ofWord of pulls) {
    for (const [page, pull] of ofWord) odds.set(page, (odds.get(page) ?? 0) + pull / Math.sqrt(pulls.length));
  }
  let sum = index.answers.length + index.elsewhere.length - odds.size;
  for (const [page, odd] of odds) {
    const likelihood = Math.exp(odd);
    odds.set(page, likelihood);
    sum += likelihood;
  }
  for (const [page, likelihood] of odds) odds.set(page, likelihood / sum);
  return odds;
}

/** How strongly the word pulls towards pages, or while it is being typed what it may become. */
function pullsOf(index: AnswersIndex, { token, stem, reading }: QueryWord): ReadonlyMap<number, number> {
  const stems = reading === 'begun' ? continuations(index.lexicon, token) : [stem];
  const pulls = new Map<number, number>();
  for (const one of stems) {
    for (const { page, pull } of pagesOf(index, one)) pulls.set(page, Math.max(pulls.get(page) ?? 0, pull));
  }
  return pulls;
}
