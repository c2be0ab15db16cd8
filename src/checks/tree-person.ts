import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';
import { isWhole, draftTree } from './draft-tree.ts';

/** How many clicks an angry visitor may have to a person who answers. */
const MOST_STEPS = 2;
const WITHOUT_PERSON: ReadonlySet<OutcomeSource['contact']> = new Set(['nobody', 'self', 'external']);

/** Questions and outcomes from which nobody who answers can be reached by two steps: an answer or a fallback each. */
export function checkTreePerson(draft: ContentDraft): readonly Issue[] {
  const tree = draftTree(draft);
  if (!isWhole(draft, tree) || draft.outcomes.length !== tree.outcomes.size) return [];
  const outcomes = new Map(draft.outcomes.map(({ id, value }) => [id, value]));

  const isNear = (id: string, steps: number): boolean => {
    const outcome = outcomes.get(id);
    if (outcome !== undefined && !WITHOUT_PERSON.has(outcome.contact)) return true;
    if (steps === 0) return false;
    const next =
      outcome === undefined ? tree.questions.get(id)?.answers.map(({ to }) => to) : [outcome.fallback];
    return next?.some((target) => isNear(target, steps - 1)) ?? false;
  };
  return [
    ...draft.questions.map((question) => ({ ...question, key: 'answers' })),
    // A fallback to the outcome itself has an issue of its own.
    ...draft.outcomes
      .filter(({ id, value }) => value.fallback !== id)
      .map((outcome) => ({ ...outcome, key: 'fallback' })),
  ]
    .filter(({ id }) => !isNear(id, MOST_STEPS))
    .map(({ id, file, lineOf, key }) => {
      const found = `за два шага от ${quote(id)} человека нет`;
      const expected = 'contact: chat, phone или другой, где отвечает человек';
      return issueAt('tree-no-person', { file, line: lineOf([key]) }, { found, expected });
    });
}
