import { routes } from '../tree/graph.ts';
import type { Tree, Walk } from '../tree/tree.ts';
import { parseWalk, formatWalk } from '../tree/walk-text.ts';
import type { ReviewedTree } from './reviewed-build.ts';

/** Routes whose visitors are told something else. */
export interface RouteChange {
  /** Numbers of the outcomes they ended at before and end at now; empty where there was or is no such route. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly count: number;
  /** What one of their visitors answers. */
  readonly labels: readonly string[];
}

/** A tree with what reviewers call its parts. */
interface NamedTree extends Tree {
  readonly numbers: ReadonlyMap<string, string>;
}

/** Builds of strangers are compared too: a tree of more routes than editors may make is compared by its first. */
const MOST_ROUTES = 20_000;

/**
 * What becomes of the routes of a tree, the most first. A visitor of a route gives the same answers to the questions that
 * both trees ask, and any to those that only one asks.
 */
export function compareRoutes(before: ReviewedTree, after: ReviewedTree): readonly RouteChange[] {
  const [old, young] = [namedTree(before), namedTree(after)];
  const moved = new Map(Object.entries(after.moved));
  const movedFrom = Map.groupBy(moved.keys(), (from) => moved.get(from) ?? from);
  const changes = new Map<string, RouteChange>();
  const note = (ends: Pick<RouteChange, 'before' | 'after'>, tree: Tree, steps: Walk) => {
    const key = JSON.stringify(ends);
    const known = changes.get(key);
    changes.set(key, {
      ...ends,
      count: (known?.count ?? 0) + 1,
      labels: known?.labels ?? labelsOf(tree, steps),
    });
  };
  for (const { steps, outcome } of routes(old).take(MOST_ROUTES)) {
    const [number = ''] = numbersOf(old, [outcome]);
    const ends = numbersOf(young, endsOf(young, parseWalk(formatWalk(steps), moved)));
    if (ends.length !== 1 || ends[0] !== number) note({ before: [number], after: ends }, old, steps);
  }
  for (const { steps, outcome } of routes(young).take(MOST_ROUTES)) {
    const formerly = steps.flatMap((step) => movedFrom.get(formatWalk([step])) ?? []);
    if (endsOf(old, [...steps, ...parseWalk(formerly.join(','))]).size === 0)
      note({ before: [], after: numbersOf(young, [outcome]) }, young, steps);
  }
  return [...changes.values()].sort((a, b) => b.count - a.count);
}

function namedTree({ root, questions, outcomes }: ReviewedTree): NamedTree {
  return {
    root,
    questions: new Map(questions.map((question) => [question.id, question])),
    outcomes: new Set(outcomes.map(({ id }) => id)),
    numbers: new Map(outcomes.map(({ id, number }) => [id, number])),
  };
}

function numbersOf({ numbers }: NamedTree, outcomes: Iterable<string>): readonly string[] {
  return Array.from(outcomes, (id) => numbers.get(id) ?? id).sort();
}

/** Where visitors who give these answers, any of several to one question, end; nowhere if none of these is there. */
function endsOf(tree: Tree, walk: Walk): ReadonlySet<string> {
  const given = Map.groupBy(walk, ({ question }) => question);
  const ends = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    if (tree.outcomes.has(id)) ends.add(id);
    const answers = given.get(id)?.map(({ answer }) => answer);
    for (const { id: answer, to } of tree.questions.get(id)?.answers ?? []) {
      if (answers?.includes(answer) !== false) visit(to);
    }
  };
  visit(tree.root);
  return ends;
}

function labelsOf(tree: Tree, steps: Walk): readonly string[] {
  return steps.map(({ question, answer }) => {
    const answers = tree.questions.get(question)?.answers ?? [];
    return answers.find(({ id }) => id === answer)?.label ?? answer;
  });
}
