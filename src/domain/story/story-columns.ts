import type { Columns } from '../pull/pulls.ts';
import type { Route } from '../tree/graph.ts';
import type { Step } from '../tree/tree.ts';

/**
 * What words of stories pull towards, each as places of outcomes in the tree: every outcome by itself, then none of them,
 * whose place comes after theirs, then those behind every answer that leads to several.
 */
export type StoryColumns = Columns;

/** Outcomes by the answer on the way to them, named `question.answer`. */
export type OutcomesBehind = ReadonlyMap<string, ReadonlySet<string>>;

/** The columns of a tree with these outcomes, and with those behind its answers. */
export function storyColumns(outcomes: ReadonlySet<string>, behind: OutcomesBehind): StoryColumns {
  const places = new Map(Array.from(outcomes, (id, place) => [id, place]));
  const alone = Array.from({ length: outcomes.size + 1 }, (_, place) => [place]);
  const together = Array.from(behind.values(), (some) =>
    Array.from(some, (id) => places.get(id) ?? -1).sort((one, other) => one - other),
  ).filter(({ length }) => length > 1);
  // Answers on one way have the same outcomes behind them.
  return [...alone, ...new Map(together.map((column) => [column.join(), column])).values()];
}

/** The outcomes to which some way through each answer leads. */
export function outcomesBehind(ways: readonly Route[]): OutcomesBehind {
  const behind = new Map<string, Set<string>>();
  for (const { steps, outcome } of ways) {
    for (const step of steps) {
      const name = answerName(step);
      behind.set(name, (behind.get(name) ?? new Set()).add(outcome));
    }
  }
  return behind;
}

/** What an answer of the tree is called among all of them. */
export function answerName({ question, answer }: Step): string {
  return `${question}.${answer}`;
}
