import { journeys } from './shop.ts';
import { routes, type Route } from '../src/domain/tree/graph.ts';
import type { Tree } from '../src/domain/tree/tree.ts';
import type { ApiData } from '../src/schemas/api.ts';
import type { Journey } from '../src/schemas/journey.ts';

/** The first journey that ends at an outcome. */
export function journeyTo(outcome: string): Journey {
  const journey = journeys.find((candidate) => candidate.outcome === outcome);
  if (journey === undefined) throw new Error(`No journey ends at ${outcome}`);
  return journey;
}

/** What the visitor of a journey clicks, in order. */
export function labelsOf(journey: Journey, tree: ApiData<'tree'>): readonly string[] {
  return answersOf(journey, tree).map(({ label }) => label);
}

/** The answers of a journey, in order: what is clicked, and the node it leads to. */
export function answersOf(
  { answers }: Journey,
  { questions }: ApiData<'tree'>,
): ApiData<'tree'>['questions'][number]['answers'] {
  return answers.map((step) => {
    const [question, answer] = step.split('.');
    const asked = questions.find(({ id }) => id === question);
    const chosen = asked?.answers.find(({ id }) => id === answer);
    if (chosen === undefined) throw new Error(`The published tree has no answer ${step}`);
    return chosen;
  });
}

/** A few routes that together pass every question: each next one passes the most that are not passed yet. */
export function coverQuestions(tree: Tree): readonly Route[] {
  const all = [...routes(tree)];
  const left = new Set(tree.questions.keys());
  const cover: Route[] = [];
  while (left.size > 0) {
    const newOn = ({ steps }: Route) => steps.filter(({ question }) => left.has(question)).length;
    const best = all.reduce((one, other) => (newOn(other) > newOn(one) ? other : one));
    for (const { question } of best.steps) left.delete(question);
    cover.push(best);
  }
  return cover;
}
