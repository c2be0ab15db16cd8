import type { Heading, Nodes } from 'mdast';
import type { Place } from '../domain/report/issue.ts';
import type { WrittenPage } from '../schemas/content-draft.ts';
import { valuesAt } from './written-values.ts';

/** Every node of a body with its place in the file, parents first; none if the body does not parse. */
export function bodyNodes(page: WrittenPage): readonly { readonly node: Nodes; readonly place: Place }[] {
  const collect = (node: Nodes): readonly Nodes[] => [
    node,
    ...('children' in node ? node.children.flatMap(collect) : []),
  ];
  if (page.tree === undefined) return [];
  return collect(page.tree).map((node) => ({
    node,
    place: { file: page.file, line: page.bodyLine + (node.position?.start.line ?? 1) - 1 },
  }));
}

/** The words of a node without markup, those of its pictures too. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The id an author gave a heading as `{#id}`. */
export function headingId(heading: Heading): string | undefined {
  const id = valuesAt(heading, 'data.hProperties.id')[0]?.value;
  return typeof id === 'string' ? id : undefined;
}
