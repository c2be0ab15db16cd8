import type { Tree } from '../domain/tree/tree.ts';

/**
 * A tree for tests, written as `question: { answer: target }`; every target that is no question is an outcome.
 * Circumstances are `question.answer`, and an answer called `?` is the unsure one.
 */
export function toyTree(questions: Readonly<Record<string, Readonly<Record<string, string>>>>): Tree {
  const ids = Object.keys(questions);
  const targets = Object.values(questions).flatMap((answers) => Object.values(answers));
  return {
    root: 'root',
    questions: new Map(
      Object.entries(questions).map(([id, answers]) => [
        id,
        {
          id,
          title: `${id}?`,
          answers: Object.entries(answers).map(([answer, to]) => ({
            id: answer,
            label: answer,
            circumstance: `${id}.${answer}`,
            to,
            unsure: answer === '?',
          })),
        },
      ]),
    ),
    outcomes: new Set(targets.filter((target) => !ids.includes(target))),
  };
}
