import type { QueryAnalysis } from './analyze-query.ts';
import type { ElsewhereTopic, ShownAnswer } from './answer-document.ts';
import type { AnswersIndex } from './answers-index.ts';
import { queryAudience } from './query-audience.ts';
import type { QueryWord } from './query-word.ts';
import { findWords, type WordFinds } from './find-words.ts';
import { wordWeights } from './lexicon.ts';
import { pageChances } from './page-chances.ts';
import type { Weights } from './weights.ts';
import { deny } from '../language/negation.ts';

/** How something in the answers index fits a query. */
interface Hit {
  /** How well, 0 to about 3. */
  readonly score: number;
  readonly evidence: Evidence;
}

/** A page found in the answers index. */
export interface AnswerHit extends Hit {
  readonly answer: ShownAnswer;
  /** Stems of the page that were found, for highlighting. */
  readonly matchedStems: ReadonlySet<string>;
}

/** A topic of others that the query is nearer to than to any page. */
export interface TopicHit extends Hit {
  readonly topic: ElsewhereTopic;
}

/** What the answers index has for a query. */
export interface FoundAnswers {
  /** Best first. */
  readonly hits: readonly AnswerHit[];
  readonly topic: TopicHit | undefined;
}

/** What speaks for a page, each as a share of the query's weight: rare words weigh more. */
export interface Evidence {
  /** What its words are worth: the first part of the score. */
  readonly value: number;
  /** What the page has of the query, guesses counted by their likeness. */
  readonly coverage: number;
  /** What it has to the letter. */
  readonly exact: number;
  /** How near the nearest of its phrases comes to the query, as a cosine: 1 if they are the same words. */
  readonly nearestPhrase: number;
  /** How near the next one comes: two phrases alike are no chance. */
  readonly nextPhrase: number;
  /** How near its title comes. */
  readonly title: number;
  /** How likely the words call this page and no other. */
  readonly chance: number;
}

/**
 * Pages that have any word of the query or what it may be called, best first. The score of a page is
 *
 *     (Σ weight of word × likeness × value on the page ÷ Σ weight of word
 *       + chance × likelihood that the words call this page
 *       + nearestPhrase × cosine of query and nearest phrase + nextPhrase × that of the next one
 *       + titleLikeness × cosine of query and title + coverage × (1 − (1 − coverage)²))
 *     × leading, if the page only leads on and the query is more than one word that it is called
 *     × otherAudience, if the page is for others than who asks so
 *
 * A page whose number the query names comes before all.
 */
export function findAnswers(index: AnswersIndex, { words, number }: QueryAnalysis): FoundAnswers {
  const finds = findWords(index, words);
  const { weights } = index;
  const ofWords = wordWeights(index.lexicon, words);
  const total = ofWords.reduce((sum, weight) => sum + weight, 0);
  const asking = queryAudience(index, words);
  const denials = denialsOf(finds, words);
  const pages = new Map<number, FoundPage>();
  // A long query has many words and most pages few of them: each word is asked for its pages, not each page for all words.
  finds.forEach((find, at) => {
    const share = (ofWords[at] ?? 0) / total;
    const denial = denials[at];
    for (const [page, word] of find.pages) {
      let found = pages.get(page);
      if (found === undefined) {
        found = { evidence: { ...NO_EVIDENCE }, matchedStems: new Set() };
        pages.set(page, found);
      }
      // A page that says of what is denied that it is so is about something else.
      if (denial?.pages.has(page) === false && !asksWhether(index, page)) continue;
      const { evidence, matchedStems } = found;
      evidence.value += share * word.value;
      evidence.coverage += share * word.likeness;
      if (word.likeness === 1) evidence.exact += share;
      for (const stem of word.stems) matchedStems.add(stem);
    }
  });
  for (const [page, chance] of pageChances(index, words)) {
    const found = pages.get(page);
    if (found !== undefined) found.evidence.chance = chance;
  }
  noteNearness(index, pages, finds, denials, ofWords, total);

  const scored = Array.from(pages, ([page, { evidence, matchedStems }]) => ({
    page,
    score: scoreOf(evidence, weights),
    evidence,
    matchedStems,
  }));
  const named = numbered(index, number);
  const others = scored
    .flatMap(({ page, score, evidence, matchedStems }): readonly AnswerHit[] => {
      const answer = index.answers[page];
      if (answer === undefined || answer === named[0]?.answer) return [];
      const isAskedFor = words.length === 1 && evidence.nearestPhrase > SAME_WORDS;
      const fit =
        (answer.type === 'page' && !isAskedFor ? weights.leading : 1) *
        ((answer.audience ?? asking) === asking ? 1 : weights.otherAudience);
      return [{ answer, score: score * fit, evidence, matchedStems }];
    })
    .sort((one, other) => other.score - one.score);
  const hits = [...named, ...others];
  return { hits, topic: nearestTopic(index, scored, hits[0]) };
}

/** What has been found for a page so far. */
interface FoundPage {
  readonly evidence: { -readonly [Name in keyof Evidence]: Evidence[Name] };
  readonly matchedStems: Set<string>;
}

const NO_EVIDENCE: Evidence = {
  value: 0,
  coverage: 0,
  exact: 0,
  nearestPhrase: 0,
  nextPhrase: 0,
  title: 0,
  chance: 0,
};

/** Two phrases this near say the same. */
const SAME_WORDS = 0.99;

function scoreOf(
  { value, coverage, nearestPhrase, nextPhrase, title, chance }: Evidence,
  weights: Weights,
): number {
  return (
    value +
    weights.chance * chance +
    weights.nearestPhrase * nearestPhrase +
    weights.nextPhrase * nextPhrase +
    weights.titleLikeness * title +
    weights.coverage * (1 - (1 - coverage) ** 2)
  );
}

/** For each word of a query where its denial was found, if the query denies it. */
function denialsOf(
  finds: readonly WordFinds[],
  words: readonly QueryWord[],
): readonly (WordFinds | undefined)[] {
  const placeOf = new Map(words.map(({ stem }, at) => [stem, at]));
  return words.map(({ stem }) => finds[placeOf.get(deny(stem)) ?? -1]);
}

/** «Можно ли вернуть …» is asked by those who were denied it too. */
const WHETHER = /\sли(?![\p{L}\p{N}])/u;

function asksWhether({ answers }: AnswersIndex, page: number): boolean {
  return WHETHER.test(answers[page]?.title ?? '');
}

/** A topic takes answers away: it must be named, and fit better than any page. */
const LEAST_TOPIC_NEARNESS = 0.4;

/** The topic that fits better than the best page, if one does. */
function nearestTopic(
  { answers, elsewhere, weights }: AnswersIndex,
  scored: readonly (Hit & { readonly page: number })[],
  best: AnswerHit | undefined,
): TopicHit | undefined {
  const [nearest] = scored
    .filter(({ page }) => page >= answers.length)
    .flatMap(({ page, score, evidence }) => {
      const topic = elsewhere[page - answers.length];
      if (topic === undefined) return [];
      // A topic has no title: each of its phrases names it.
      return [{ topic, evidence, score: score + weights.titleLikeness * evidence.nearestPhrase }];
    })
    .sort((one, other) => other.score - one.score);
  const isMeant =
    nearest !== undefined &&
    nearest.evidence.nearestPhrase >= LEAST_TOPIC_NEARNESS &&
    nearest.score > (best?.score ?? 0);
  return isMeant ? nearest : undefined;
}

/** Room for a number a phrase, all 0, which all queries use in turn. */
const roomOf = new WeakMap<AnswersIndex['phrases'], Float64Array>();

/** Notes for each page how near the two phrases nearest to the query and the title come, as cosines. */
function noteNearness(
  { phrases, weights: { undenied } }: AnswersIndex,
  pages: ReadonlyMap<number, FoundPage>,
  finds: readonly WordFinds[],
  denials: readonly (WordFinds | undefined)[],
  weights: readonly number[],
  total: number,
): void {
  // A common word stands in thousands of phrases: a list of all is sooner read than a map of those.
  const products = roomOf.get(phrases) ?? new Float64Array(phrases.length);
  roomOf.set(phrases, products);
  const touched: number[] = [];
  finds.forEach((find, at) => {
    const weight = weights[at] ?? 0;
    const denial = denials[at];
    for (const [phrase, likeness] of find.phrases) {
      const product = products[phrase] ?? 0;
      if (product === 0) touched.push(phrase);
      const isContrary = denial?.phrases.has(phrase) === false && phrases[phrase]?.isTitle === true;
      products[phrase] = product + likeness * weight * (isContrary ? undenied : 1);
    }
  });
  for (const at of touched) {
    const { page = -1, weight = 1, isTitle = false } = phrases[at] ?? {};
    // Two words of the query may both mean the one word of a phrase.
    const cosine = Math.min(1, (products[at] ?? 0) / Math.sqrt(total * weight));
    products[at] = 0;
    const evidence = pages.get(page)?.evidence;
    if (evidence === undefined) continue;
    evidence.nextPhrase = Math.max(evidence.nextPhrase, Math.min(evidence.nearestPhrase, cosine));
    evidence.nearestPhrase = Math.max(evidence.nearestPhrase, cosine);
    if (isTitle) evidence.title = cosine;
  }
}

/** The page the query names by number: a certain find. */
function numbered({ answers }: AnswersIndex, number: string | undefined): readonly AnswerHit[] {
  const answer = number === undefined ? undefined : answers.find((candidate) => candidate.number === number);
  const evidence = { value: 1, coverage: 1, exact: 1, nearestPhrase: 1, nextPhrase: 1, title: 1, chance: 1 };
  return answer === undefined ? [] : [{ answer, score: 1, evidence, matchedStems: new Set() }];
}
