import { answerQuery } from '../search/answer-query.ts';
import { confidenceOf } from '../search/confidence.ts';
import type { Walk } from '../tree/tree.ts';
import type { StorySources } from './hear-outcomes.ts';
import type { SaidAnswer } from './settle-answers.ts';
import type { SettledAnswer, StoryCard } from './story.ts';

/**
 * What counts for how much beside the search's score, tuned on `content/search/stories.yaml`: an answer that words give,
 * the rarity of those words, an answer of another way, a question left open, and each answer before the one it needs.
 */
const WEIGHTS = { given: 0.4, rarity: 0.16, other: 0.4, open: 0.04, place: 0.025 } as const;

/**
 * Without an answer that words give they must call the outcome by themselves, and its page must have more than a third
 * of them: other topics have a few common words.
 */
const LEAST_CHANCE = 0.1;
const LEAST_COVERAGE = 0.36;
/** A card that fits so much worse than the first is another story. */
const LEAST_SHARE = 0.45;
const MOST_CARDS = 3;

/** What the words of a story say of one way through the tree. */
interface Walked {
  readonly score: number;
  readonly settled: readonly SettledAnswer[];
  readonly open: readonly string[];
}

/**
 * The outcomes that a story leads to, best first: of each its best way through the tree, by what the search finds for
 * the story and by the answers on the way that its words give. Answers of other ways speak against it.
 */
export function rankOutcomes(
  sources: StorySources,
  story: string,
  said: readonly SaidAnswer[],
): readonly StoryCard[] {
  const { scores, likely } = searchOutcomes(sources, story);
  const best = new Map<string, StoryCard>();
  for (const { steps, outcome } of sources.ways) {
    const { score: walked, settled, open } = walk(sources, steps, said);
    const score = (scores.get(outcome) ?? 0) + walked;
    if (score <= (best.get(outcome)?.score ?? -Infinity)) continue;
    const words = [...new Set(settled.flatMap((answer) => answer.words))];
    const endedAt = open[0] ?? steps.at(-1)?.question ?? sources.tree.root;
    best.set(outcome, { outcome, score, words, settled, open, endedAt });
  }
  const [first, ...others] = [...best.values()]
    .filter(({ settled, outcome }) => settled.length > 0 || likely.has(outcome))
    .sort((one, other) => other.score - one.score);
  if (first === undefined) return [];
  const near = others.filter(({ score }) => score >= first.score * LEAST_SHARE);
  return [first, ...near].slice(0, MOST_CARDS);
}

/** What words say of the answers on a way, in the order of asking. */
function walk({ tree, onlyWays }: StorySources, steps: Walk, said: readonly SaidAnswer[]): Walked {
  let score = 0;
  let settled: readonly SettledAnswer[] = [];
  let open: readonly string[] = [];
  steps.forEach(({ question, answer }, depth) => {
    const isAsked = depth > 0 && settled.at(-1)?.question === steps[depth - 1]?.question;
    const given = said.filter((one) => one.question === question && (isAsked || !one.isLabel));
    const [found] = given
      .filter((one) => one.answer === answer)
      .sort((one, other) => other.weight - one.weight);
    if (found === undefined) {
      open = [...open, question];
      const place = tree.questions.get(question)?.answers.findIndex(({ id }) => id === answer) ?? 0;
      score -= given.some(({ isLabel }) => !isLabel) ? WEIGHTS.other : WEIGHTS.open + WEIGHTS.place * place;
      return;
    }
    const { words, weight } = found;
    score += WEIGHTS.given + WEIGHTS.rarity * weight;
    // Who gives an answer has given those on the only way to its question.
    if (onlyWays.has(question)) {
      const before = steps.slice(0, depth).map((step) => ({ ...step, words }));
      settled = before.map((step) => settled.find((one) => one.question === step.question) ?? step);
      open = [];
    }
    settled = [...settled, { question, answer, words }];
  });
  return { score, settled, open };
}

/** How well the search finds each outcome, and which of them the words call by themselves. */
function searchOutcomes({ index, leads }: StorySources, story: string) {
  const { analysis, hits, topic } = answerQuery(index, story);
  const scores = new Map<string, number>();
  const likely = new Set<string>();
  const [best] = hits;
  const isSure = topic === undefined && best !== undefined && confidenceOf(analysis, best) >= 0;
  for (const { answer, score, evidence } of hits) {
    const outcome = leads.get(answer.url);
    if (outcome === undefined) continue;
    const { chance, coverage } = evidence;
    scores.set(outcome, Math.max(scores.get(outcome) ?? 0, score));
    if (isSure && chance >= LEAST_CHANCE && coverage >= LEAST_COVERAGE) likely.add(outcome);
  }
  return { scores, likely };
}
