import type { Walk } from '../tree/tree.ts';
import type { StorySources } from './hear-outcomes.ts';
import { searchOutcomes, SEARCH_WEIGHT } from './search-outcomes.ts';
import type { SaidAnswer } from './settle-answers.ts';
import { answerName } from './story-columns.ts';
import { codesOf, pullsOfText } from './story-pulls.ts';
import type { SettledAnswer, StoryCard } from './story.ts';

/**
 * What counts for how much in the log odds of an outcome beside what search and learned pulls say, tuned on told stories that
 * were not learned from: an answer that words give, the rarity of those words, an answer of another way, a question left
 * open, and each answer before the one it needs.
 */
const WEIGHTS = { given: 0.6, rarity: 0.24, other: 0.6, open: 0.06, place: 0.04 } as const;

/**
 * So high may the log odds be that nothing here answers a story: more for a longer one, of which more says nothing, and
 * more if its words give an answer of the tree; another where no told stories teach what is not ours.
 */
const MOST_OFF_TOPIC = { base: -9, length: 2, heard: 3, untaught: -2.9 } as const;
/** An answer that words give is settled if at least so much speaks for outcomes behind it: a wrong one is worse than none. */
const LEAST_AGREEMENT = 0.5;
/** A card that is so much less likely than the first is another story. */
const LEAST_SHARE = 0.02;
const MOST_CARDS = 3;

/** An outcome by its best way through the tree. */
interface Ranked {
  readonly outcome: string;
  readonly steps: Walk;
  readonly odds: number;
  readonly given: readonly SettledAnswer[];
}

/**
 * The outcomes that a story leads to, best first: of each its best way through the tree, by what the search finds for
 * the story, what was learned of its words, and the answers on the way that they give. Answers of other ways speak
 * against it; an answer that most speaks against is not settled.
 */
export function rankOutcomes(
  sources: StorySources,
  story: string,
  said: readonly SaidAnswer[],
): readonly StoryCard[] {
  const scores = searchOutcomes(sources.index, sources.leads, story);
  const { ways, offTopic } = heardWays(sources, story, said);
  const ranked = ways
    .map((way) => ({ ...way, odds: way.odds + SEARCH_WEIGHT * (scores.get(way.outcome) ?? 0) }))
    .sort((one, other) => other.odds - one.odds);
  const chances = chancesOf(ranked, offTopic);
  const chanceOf = ({ outcome }: Ranked) => chances.get(outcome) ?? 0;
  const [first] = ranked;
  if (first === undefined || isOffTopic(sources, story, ranked, chances)) return [];
  const agreement = agreementOf(sources, chances);
  return ranked
    .filter((one) => chanceOf(one) >= chanceOf(first) * LEAST_SHARE)
    .slice(0, MOST_CARDS)
    .map(({ outcome, steps, odds, given }) => {
      const settled = given.filter((answer) => (agreement.get(answerName(answer)) ?? 0) >= LEAST_AGREEMENT);
      const open = steps
        .map(({ question }) => question)
        .filter((question) => !settled.some((answer) => answer.question === question));
      const words = [...new Set(settled.flatMap((answer) => answer.words))];
      const endedAt = open[0] ?? steps.at(-1)?.question ?? sources.tree.root;
      return { outcome, score: odds, words, settled, open, endedAt };
    });
}

/**
 * Of each outcome its best way, with what was learned of the words and the answers that they give, but for what the
 * search finds; and how much was learned to speak against all of them.
 */
export function heardWays(sources: StorySources, story: string, said: readonly SaidAnswer[]) {
  const outcomes = [...sources.tree.outcomes];
  const pulls = pullsOfText(sources.pulls, story, sources.columns);
  const learned = new Map(outcomes.map((outcome, column) => [outcome, pulls[column] ?? 0]));
  const best = new Map<string, Ranked>();
  for (const { steps, outcome } of sources.ways) {
    const { score, given } = walk(sources, steps, said);
    const odds = (learned.get(outcome) ?? 0) + score;
    if (odds > (best.get(outcome)?.odds ?? -Infinity)) best.set(outcome, { outcome, steps, odds, given });
  }
  return { ways: [...best.values()], offTopic: pulls.at(-1) ?? 0 };
}

/** What words say of the answers on a way, in the order of asking. */
function walk({ tree, onlyWays }: StorySources, steps: Walk, said: readonly SaidAnswer[]) {
  let score = 0;
  let given: readonly SettledAnswer[] = [];
  steps.forEach(({ question, answer }, depth) => {
    const isAsked = depth > 0 && given.at(-1)?.question === steps[depth - 1]?.question;
    const ofQuestion = said.filter((one) => one.question === question && (isAsked || !one.isLabel));
    const [found] = ofQuestion
      .filter((one) => one.answer === answer)
      .sort((one, other) => other.weight - one.weight);
    if (found === undefined) {
      const place = tree.questions.get(question)?.answers.findIndex(({ id }) => id === answer) ?? 0;
      const isOther = ofQuestion.some(({ isLabel }) => !isLabel);
      score -= isOther ? WEIGHTS.other : WEIGHTS.open + WEIGHTS.place * place;
      return;
    }
    const { words, weight } = found;
    score += WEIGHTS.given + WEIGHTS.rarity * weight;
    // Who gives an answer has given those on the only way to its question.
    if (onlyWays.has(question)) {
      const before = steps.slice(0, depth).map((step) => ({ ...step, words }));
      given = before.map((step) => given.find((one) => one.question === step.question) ?? step);
    }
    given = [...given, { question, answer, words }];
  });
  return { score, given };
}

/** How likely each outcome is, beside all others and none of them. */
function chancesOf(ranked: readonly Ranked[], offTopic: number): ReadonlyMap<string, number> {
  const highest = ranked[0]?.odds ?? 0;
  const likelihoods = ranked.map(({ outcome, odds }) => [outcome, Math.exp(odds - highest)] as const);
  const sum = likelihoods.reduce((so, [, one]) => so + one, Math.exp(offTopic - highest));
  return new Map(likelihoods.map(([outcome, one]) => [outcome, one / sum]));
}

function isOffTopic(
  { knowsOffTopic }: StorySources,
  story: string,
  ranked: readonly Ranked[],
  chances: ReadonlyMap<string, number>,
): boolean {
  const { base, length, heard, untaught } = MOST_OFF_TOPIC;
  const isHeard = ranked.some(({ given }) => given.length > 0);
  const most = knowsOffTopic ? base + length * Math.log(1 + codesOf(story).length) : untaught;
  const chance = [...chances.values()].reduce((sum, one) => sum + one, 0);
  return Math.log((1 - chance) / chance) > most + (isHeard ? heard : 0);
}

/** For each answer how likely the outcomes are to which a way through it leads. */
function agreementOf(
  { behind }: StorySources,
  chances: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map(
    Array.from(behind, ([answer, outcomes]) => [
      answer,
      [...outcomes].reduce((sum, outcome) => sum + (chances.get(outcome) ?? 0), 0),
    ]),
  );
}
