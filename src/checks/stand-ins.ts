import { ROOT_QUESTION } from '../domain/permalink/permalink.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';

/** Articles whose topic has no branch of the tree yet, under the outcome that stands in for it. */
export interface StandIn {
  readonly outcome: string;
  readonly files: readonly string[];
}

/** Outcomes that the root leads to at once stand in for the branches of their topics; most articles first. */
export function standIns({ questions, outcomes, articles }: ContentDraft): readonly StandIn[] {
  const root = questions.find(({ id }) => id === ROOT_QUESTION);
  const targets = new Set(root?.value.answers.map(({ to }) => to));
  return outcomes
    .filter(({ id }) => targets.has(id))
    .map(({ id }) => ({
      outcome: id,
      files: articles.filter(({ value }) => value.outcome === id).map(({ file }) => file),
    }))
    .filter(({ files }) => files.length > 0)
    .sort((a, b) => b.files.length - a.files.length);
}
