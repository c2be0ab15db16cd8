import { routes } from '../domain/tree/graph.ts';
import type { QuestionsLeft } from '../domain/tree/questions-left.ts';
import type { Step, Tree } from '../domain/tree/tree.ts';
import { circumstancesOf, follow } from '../domain/tree/walk.ts';

/*
 * What tests compare cleverer functions with: the same answers, found by walking all routes.
 */

/** What is true of everybody at an outcome, in no order. */
export function commonCircumstances(tree: Tree, outcome: string): ReadonlySet<string> {
  const [first, ...others] = [...routes(tree)]
    .filter((route) => route.outcome === outcome)
    .map(({ steps }) => new Set(circumstancesOf(follow(tree, steps).given)));
  return new Set([...(first ?? [])].filter((text) => others.every((route) => route.has(text))));
}

/** How many questions are left from each question that a route passes. */
export function countQuestionsLeft(tree: Tree): ReadonlyMap<string, QuestionsLeft> {
  const lengths = new Map<string, number[]>();
  for (const { steps } of routes(tree)) {
    for (const [position, { question }] of steps.entries())
      lengths.set(question, [...(lengths.get(question) ?? []), steps.length - position]);
  }
  return new Map(
    [...lengths].map(([question, counts]) => [
      question,
      { min: Math.min(...counts), max: Math.max(...counts) },
    ]),
  );
}

/** Each answer on each route with each other answer that could stand in its place. */
export function* everyChange(tree: Tree) {
  for (const { steps } of routes(tree)) {
    for (const [position, { question }] of steps.entries()) {
      for (const { id: answer } of tree.questions.get(question)?.answers ?? [])
        yield { steps, position, change: { question, answer } satisfies Step };
    }
  }
}
