import { onceFor } from '../domain/memory/once-for.ts';
import { buildTree } from '../domain/tree/build-tree.ts';
import { reachableWithout } from '../domain/tree/graph.ts';
import type { Tree } from '../domain/tree/tree.ts';
import type { Content } from '../schemas/content.ts';
import { links } from './content.ts';
import { find } from './find.ts';
import type { PageLink } from './page.ts';

/** The decision tree of this content; built once, for every page of it asks. */
export const treeOf = onceFor(({ questions, outcomes }: Content): Tree =>
  buildTree(
    questions,
    outcomes.map(({ id }) => id),
  ),
);

/** A link to a question or outcome, its title as the text. */
export function nodeLink(content: Content, id: string): PageLink {
  const question = content.questions.find((candidate) => candidate.id === id);
  const { title } = (question ?? find(content.outcomes, id)).value;
  return { href: links.node(id), text: title };
}

/** Whether visitors reach a question or outcome only through the operators' question. */
export function isForOperators(content: Content, id: string): boolean {
  const { operators } = content.site.value;
  if (operators === undefined) return false;
  return !reachableWithout(treeOf(content), operators).has(id);
}
