import type { Answer, Question, Tree, Walk } from './tree.ts';

/** A question that was asked and the answer it was given. */
export interface GivenAnswer {
  readonly question: Question;
  readonly answer: Answer;
}

/** How far answers lead: the questions they answer, in the order of asking, and the node that comes next. */
export interface Progress {
  readonly given: readonly GivenAnswer[];
  readonly node: string;
}

/**
 * Walks from the root as far as the answers lead, or to the node `end` if they pass it. Their order does not matter;
 * those to questions that are not asked on the way, or that the tree does not have, are left out.
 */
export function follow(tree: Tree, answers: Walk, end?: string): Progress {
  const chosen = new Map(answers.map(({ question, answer }) => [question, answer]));
  const given: GivenAnswer[] = [];
  let node = tree.root;
  while (node !== end) {
    const question = tree.questions.get(node);
    const answer = question?.answers.find(({ id }) => id === chosen.get(node));
    if (question === undefined || answer === undefined) break;
    given.push({ question, answer });
    // A question is asked once, even in a loop.
    chosen.delete(node);
    node = answer.to;
  }
  return { given, node };
}

/** The ids of given answers. */
export function stepsOf(given: readonly GivenAnswer[]): Walk {
  return given.map(({ question, answer }) => ({ question: question.id, answer: answer.id }));
}

/** What given answers say about the visitor, each thing once. */
export function circumstancesOf(given: readonly GivenAnswer[]): readonly string[] {
  return [...new Set(given.map(({ answer }) => answer.circumstance))];
}
