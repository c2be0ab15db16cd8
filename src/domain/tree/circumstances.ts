import { reachable } from './graph.ts';
import type { Tree } from './tree.ts';

/**
 * What is true of everybody whom answers led to the node: the circumstances that all routes from the root share, in
 * the order of asking, each once. Empty if some route says nothing in common. The tree has no cycles.
 */
export function sharedCircumstances(tree: Tree, node: string): readonly string[] {
  const known = new Map<string, readonly string[]>([[tree.root, []]]);
  const arrivals = arrivalsByNode(tree);

  const resolve = (id: string): readonly string[] => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const routes = (arrivals.get(id) ?? []).map(
      ({ from, circumstance }) => new Set([...resolve(from), circumstance]),
    );
    const [first, ...others] = routes;
    const shared = [...(first ?? [])].filter((circumstance) =>
      others.every((route) => route.has(circumstance)),
    );
    known.set(id, shared);
    return shared;
  };
  return resolve(node);
}

function arrivalsByNode(tree: Tree): Map<string, { from: string; circumstance: string }[]> {
  const arrivals = new Map<string, { from: string; circumstance: string }[]>();
  for (const from of reachable(tree)) {
    for (const { to, circumstance } of tree.questions.get(from)?.answers ?? []) {
      const arrival = { from, circumstance };
      arrivals.set(to, [...(arrivals.get(to) ?? []), arrival]);
    }
  }
  return arrivals;
}
