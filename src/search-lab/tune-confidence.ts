import { answerQuery } from '../domain/search/answer-query.ts';
import type { AnswersIndex } from '../domain/search/answers-index.ts';
import { signsOf } from '../domain/search/confidence.ts';
import type { GoldenQuery } from '../schemas/golden-query.ts';
import { isAnswer, isAnswerable, judgedPage, type JudgedPages } from './golden-query.ts';
import { CONFIDENCE_WEIGHTS, type ConfidenceWeights } from '../domain/search/weights.ts';

type Signs = ReturnType<typeof signsOf>;

/** A query whose best page shows these signs, and whether an answer was found. */
interface Sample {
  readonly signs: Signs;
  readonly answered: boolean;
}

const NAMES = Object.keys(CONFIDENCE_WEIGHTS) as (keyof ConfidenceWeights)[];
const STEPS = 30_000;
const STEP = 1;
const SHRINK = 0.0005;

/** Of queries with an answer so many may have it only among the guesses. */
const MOST_MAYBE = 0.125;

/**
 * Fits the evidence of confidence by logistic regression on the queries that are not held, answered and unanswered ones
 * weighing the same, and shifts it so that few answers are taken for guesses. Says the weights and what they come to
 * on the queries they were fitted to and on the held ones.
 */
export function tuneConfidence(
  index: AnswersIndex,
  queries: readonly GoldenQuery[],
  pages: JudgedPages,
): string {
  const fitted = samplesOf(
    index,
    queries.filter(({ held }) => held !== true),
    pages,
  );
  const held = samplesOf(
    index,
    queries.filter((query) => query.held === true),
    pages,
  );
  const weights = shifted(fit(fitted), fitted);
  const rounded = Object.fromEntries(NAMES.map((name) => [name, Number(weights[name].toFixed(1))]));
  return [
    JSON.stringify(rounded),
    outcome('Подобрано', fitted, weights),
    outcome('Проверка', held, weights),
  ].join('\n');
}

function samplesOf(
  index: AnswersIndex,
  queries: readonly GoldenQuery[],
  pages: JudgedPages,
): readonly Sample[] {
  return queries.flatMap((query) => {
    const { analysis, hits, topic } = answerQuery(index, query.q);
    const [best] = hits;
    if (best === undefined || topic !== undefined) return [];
    const answered = isAnswerable(query);
    if (answered && !hits.slice(0, 10).some(({ answer }) => isAnswer(query, judgedPage(pages, answer))))
      return [];
    return [{ signs: signsOf(analysis, best.evidence), answered }];
  });
}

function fit(samples: readonly Sample[]): ConfidenceWeights {
  const weights: Record<keyof ConfidenceWeights, number> = { ...CONFIDENCE_WEIGHTS };
  const answeredCount = samples.filter(({ answered }) => answered).length;
  const countOf = (answered: boolean) => (answered ? answeredCount : samples.length - answeredCount);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = Object.fromEntries(
      NAMES.map((name) => [name, name === 'bias' ? 0 : SHRINK * weights[name]]),
    );
    for (const { signs, answered } of samples) {
      const likely = 1 / (1 + Math.exp(-oddsOf(signs, weights)));
      const error = (likely - Number(answered)) / countOf(answered);
      for (const name of NAMES) slope[name] = (slope[name] ?? 0) + error * signs[name];
    }
    for (const name of NAMES) weights[name] -= STEP * (slope[name] ?? 0);
  }
  return weights;
}

/** The weights with the bias at which as many answers as may be are guesses. */
function shifted(weights: ConfidenceWeights, samples: readonly Sample[]): ConfidenceWeights {
  const odds = samples
    .filter(({ answered }) => answered)
    .map(({ signs }) => oddsOf(signs, weights))
    .sort((one, other) => one - other);
  return { ...weights, bias: weights.bias - (odds[Math.floor(odds.length * MOST_MAYBE)] ?? 0) };
}

function outcome(title: string, samples: readonly Sample[], weights: ConfidenceWeights): string {
  const guessed = (answered: boolean) => {
    const asked = samples.filter((sample) => sample.answered === answered);
    return (100 * asked.filter(({ signs }) => oddsOf(signs, weights) < 0).length) / asked.length;
  };
  return `${title}: ответа здесь нет, но что-то нашлось, честно ${guessed(false).toFixed(1)} %; ответ только среди догадок ${guessed(true).toFixed(1)} %`;
}

function oddsOf(signs: Signs, weights: ConfidenceWeights): number {
  return NAMES.reduce((sum, name) => sum + signs[name] * weights[name], 0);
}
