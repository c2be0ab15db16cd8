import type { Heading, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Place } from '../domain/report/issue.ts';
import type { WrittenPage } from '../schemas/content-draft.ts';
import { onceFor } from '../domain/memory/once-for.ts';
import { valuesAt } from './written-values.ts';

/** A node of a body with its place in the file. */
export interface BodyNode {
  readonly node: Nodes;
  /** The nodes it stands in, the outermost first. */
  readonly around: readonly Nodes[];
  readonly place: Place;
}

/** Every node of a body, parents first; none if the body does not parse. */
export const bodyNodes = onceFor(({ tree, file, bodyLine }: WrittenPage): readonly BodyNode[] => {
  const collect = (node: Nodes, around: readonly Nodes[]): readonly BodyNode[] => {
    const place = { file, line: bodyLine + (node.position?.start.line ?? 1) - 1 };
    const inside = 'children' in node ? node.children : [];
    return [{ node, around, place }, ...inside.flatMap((child) => collect(child, [...around, node]))];
  };
  return tree === undefined ? [] : collect(tree, []);
});

/** A component or a tag written as one. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether the node is a component or a tag. */
export function isComponentNode(node: Nodes): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The words of a node without markup, those of its pictures too. */
export function nodeText(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(nodeText).join('') : '';
}

/** The id an author gave a heading as `{#id}`. */
export function headingId(heading: Heading): string | undefined {
  const id = valuesAt(heading, 'data.hProperties.id')[0]?.value;
  return typeof id === 'string' ? id : undefined;
}
