import { toyTree } from './toy-tree.ts';
import type { Tree } from '../domain/tree/tree.ts';

const QUESTIONS = 7;
const OUTCOMES = 4;
const ANSWERS = 3;
/** Few, so that different answers say the same. */
const CIRCUMSTANCES = 6;

/** A sound tree for tests, the same for the same seed: shared nodes, routes of different lengths, repeated circumstances. */
export function randomTree(seed: number): Tree {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const nodes = [
    'root',
    ...Array.from({ length: QUESTIONS - 1 }, (_, index) => `q${String(index + 1)}`),
    ...Array.from({ length: OUTCOMES }, (_, index) => `o${String(index + 1)}`),
  ];
  const later = (position: number) => nodes[position + 1 + below(nodes.length - position - 1)] ?? '';
  const tree = toyTree(
    Object.fromEntries(
      nodes
        .slice(0, QUESTIONS)
        .map((id, position) => [
          id,
          Object.fromEntries(
            Array.from({ length: ANSWERS }, (_, answer) => [`a${String(answer)}`, later(position)]),
          ),
        ]),
    ),
  );
  const questions = [...tree.questions].map(
    ([id, { answers, ...question }]) =>
      [
        id,
        {
          ...question,
          answers: answers.map((answer) => ({ ...answer, circumstance: `c${String(below(CIRCUMSTANCES))}` })),
        },
      ] as const,
  );
  return { ...tree, questions: new Map(questions) };
}
