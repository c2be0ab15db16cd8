import type { Step, Tree, Walk } from './tree.ts';

/** A walk from the root to the outcome it ends at. */
export interface Route {
  readonly steps: Walk;
  readonly outcome: string;
}

/** The loops of the tree, each as the ids of its questions in order; empty for a sound tree. */
export function findCycles(tree: Tree): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const done = new Set<string>();

  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) {
      cycles.push(path.slice(path.indexOf(id)));
      return;
    }
    if (done.has(id)) return;
    for (const target of targetsOf(tree, id)) visit(target, [...path, id]);
    done.add(id);
  };
  for (const id of tree.questions.keys()) visit(id, []);
  return cycles;
}

/** Ids of the questions and outcomes that answers lead to from the root, the root included. */
export function reachable(tree: Tree): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (id: string): void => {
    if (reached.has(id) || !(tree.questions.has(id) || tree.outcomes.has(id))) return;
    reached.add(id);
    for (const target of targetsOf(tree, id)) visit(target);
  };
  visit(tree.root);
  return reached;
}

/** Ids of the nodes that are reached without a question and its answers, such as the one operators begin with. */
export function reachableWithout(tree: Tree, question: string): ReadonlySet<string> {
  return reachable({ ...tree, questions: new Map([...tree.questions].filter(([id]) => id !== question)) });
}

/** All walks from the root to outcomes, one by one; a walk that meets a loop or a missing node is left out. */
export function* routes(tree: Tree): Generator<Route> {
  yield* routesFrom(tree, tree.root, []);
}

function* routesFrom(tree: Tree, id: string, steps: Walk): Generator<Route> {
  if (tree.outcomes.has(id)) yield { steps, outcome: id };
  if (steps.some(({ question }) => question === id)) return;
  for (const { id: answer, to } of tree.questions.get(id)?.answers ?? []) {
    yield* routesFrom(tree, to, [...steps, { question: id, answer }]);
  }
}

/** The shortest walk from the root to each node it reaches; of equals the first in the order of answers. */
export function shortestWalks(tree: Tree): ReadonlyMap<string, Walk> {
  const shortest = new Map<string, Walk>([[tree.root, []]]);
  // What is added while walking is walked too: nearer nodes before farther ones.
  for (const [question, walk] of shortest) {
    for (const { id: answer, to } of tree.questions.get(question)?.answers ?? []) {
      if (!shortest.has(to)) shortest.set(to, [...walk, { question, answer }]);
    }
  }
  return shortest;
}

/** The longest walk from the root to each node it reaches. The tree has no cycles. */
export function longestWalks(tree: Tree): ReadonlyMap<string, Walk> {
  const longest = new Map<string, readonly Step[]>([[tree.root, []]]);
  for (const id of inOrder(tree)) {
    const walk = longest.get(id) ?? [];
    for (const { id: answer, to } of tree.questions.get(id)?.answers ?? []) {
      if ((longest.get(to)?.length ?? -1) <= walk.length)
        longest.set(to, [...walk, { question: id, answer }]);
    }
  }
  return longest;
}

/** How many questions a visitor answers before a node: by the shortest route and by the longest. */
export interface Distance {
  readonly min: number;
  readonly max: number;
}

/** The distance of each node that the root reaches. The tree has no cycles. */
export function distances(tree: Tree): ReadonlyMap<string, Distance> {
  const longest = longestWalks(tree);
  return new Map(
    Array.from(shortestWalks(tree), ([id, { length }]) => [
      id,
      { min: length, max: longest.get(id)?.length ?? length },
    ]),
  );
}

/** Ids reached from the root, each after all that lead to it. */
function inOrder(tree: Tree): readonly string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const target of targetsOf(tree, id)) visit(target);
    order.unshift(id);
  };
  visit(tree.root);
  return order;
}

function targetsOf(tree: Tree, id: string): readonly string[] {
  return tree.questions.get(id)?.answers.map(({ to }) => to) ?? [];
}
