import type { IssueSlug } from '../domain/report/issue-kinds.ts';
import type { Issue } from '../domain/report/issue.ts';
import { shortestWalks } from '../domain/tree/graph.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { draftTree } from './draft-tree.ts';

/** Faults that an editor understands by walking to them. */
const WALKED: ReadonlySet<IssueSlug> = new Set([
  'unknown-node',
  'tree-dead-end',
  'tree-one-way',
  'tree-answers-alike',
  'tree-many-answers',
  'tree-same-way',
  'tree-no-person',
  'tree-unsure',
  'tree-unsure-same',
  'outcome-unidentified',
]);

/** The issues; those of the tree's nodes with the shortest route of a visitor to them, by titles and answers. */
export function withRoutes(draft: ContentDraft, issues: readonly Issue[]): readonly Issue[] {
  const tree = draftTree(draft);
  const walks = shortestWalks(tree);
  const nodes = new Map([...draft.questions, ...draft.outcomes].map((node) => [node.file, node]));
  return issues.map((issue) => {
    const node = WALKED.has(issue.slug) ? nodes.get(issue.file) : undefined;
    const walk = walks.get(node?.id ?? '') ?? [];
    if (node === undefined || walk.length === 0) return issue;
    const passed = walk.flatMap(({ question, answer }) => {
      const { title, answers } = tree.questions.get(question) ?? {};
      return [title, answers?.find(({ id }) => id === answer)?.label].filter((text) => text !== undefined);
    });
    return { ...issue, route: [...passed, node.value.title] };
  });
}
