import type { Tree } from './tree.ts';

/** How many questions there are from a node on until an outcome, itself included: at the fewest and at the most. */
export interface QuestionsLeft {
  readonly min: number;
  readonly max: number;
}

/** The shortest and the longest way from a node to an outcome, in questions; none from an outcome. The tree has no cycles. */
export function questionsLeft(tree: Tree, node: string): QuestionsLeft {
  const known = new Map<string, QuestionsLeft>();
  const count = (id: string): QuestionsLeft => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const next = tree.questions.get(id)?.answers.map(({ to }) => count(to)) ?? [];
    const left =
      next.length === 0
        ? { min: 0, max: 0 }
        : {
            min: 1 + Math.min(...next.map(({ min }) => min)),
            max: 1 + Math.max(...next.map(({ max }) => max)),
          };
    known.set(id, left);
    return left;
  };
  return count(node);
}
