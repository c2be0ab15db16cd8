import { buildTree } from '../domain/tree/build-tree.ts';
import type { Tree } from '../domain/tree/tree.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { idsIn, writtenIn } from './written-values.ts';

/** The tree of a draft: questions that passed their schema, and every outcome there is. */
export function draftTree(draft: ContentDraft): Tree {
  return buildTree(draft.questions, idsIn(draft, 'outcomes'));
}

/** Whether the root, every question and every target is there; without one of them nobody knows what is reachable. */
export function isWhole(draft: ContentDraft, { root, questions, outcomes }: Tree): boolean {
  const targets = [...questions.values()].flatMap(({ answers }) => answers.map(({ to }) => to));
  return (
    writtenIn(draft, 'questions').length === questions.size &&
    [root, ...targets].every((id) => questions.has(id) || outcomes.has(id))
  );
}
