import type { Step, Walk } from './tree.ts';

// Apart from the walking: every page of the tree loads this, and only a tab with answers walks.

/** The answers with one more, in place of what the same question was answered before. */
export function withAnswer(answers: Walk, step: Step): Walk {
  return [...answers.filter(({ question }) => question !== step.question), step];
}

/**
 * Writes answers for an address; ids have neither dots nor commas.
 * @example formatWalk([{ question: 'root', answer: 'vozvrat' }]) → 'root.vozvrat'
 */
export function formatWalk(answers: Walk): string {
  return answers.map(({ question, answer }) => `${question}.${answer}`).join(',');
}

/** Reads what `formatWalk` wrote, answers that were given otherwise once as those of today; what is no answer is left out. */
export function parseWalk(text: string, moved: ReadonlyMap<string, string> = new Map()): Walk {
  return text.split(',').flatMap((step) => {
    const [question = '', answer = '', ...rest] = (moved.get(step) ?? step).split('.');
    return question === '' || answer === '' || rest.length > 0 ? [] : [{ question, answer }];
  });
}
