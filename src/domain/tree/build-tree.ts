import { ROOT_QUESTION } from '../permalink/permalink.ts';
import type { Tree } from './tree.ts';

/** A question as its author wrote it. */
interface QuestionEntry {
  readonly id: string;
  readonly value: {
    readonly title: string;
    readonly answers: readonly {
      readonly id: string;
      readonly label: string;
      readonly circumstance: string;
      readonly to: string;
      readonly role?: 'unsure' | undefined;
    }[];
  };
}

/** The tree of the written questions and the ids of outcomes, for checks and pages alike. */
export function buildTree(questions: readonly QuestionEntry[], outcomes: Iterable<string>): Tree {
  return {
    root: ROOT_QUESTION,
    questions: new Map(
      questions.map(({ id, value }) => [
        id,
        {
          id,
          title: value.title,
          answers: value.answers.map(({ id: answer, label, circumstance, to, role }) => ({
            id: answer,
            label,
            circumstance,
            to,
            unsure: role === 'unsure',
          })),
        },
      ]),
    ),
    outcomes: new Set(outcomes),
  };
}
