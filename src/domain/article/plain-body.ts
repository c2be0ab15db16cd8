import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { isBodyComponentName, type BodyComponentName } from './body-components.ts';

/** What the components, links and pictures of a body stand for where there are no components. */
export interface BodyValues {
  readonly period: (id: string) => PhrasingContent[];
  readonly channel: (id: string) => PhrasingContent[];
  readonly article: (number: number) => PhrasingContent[];
  /** The text of a message, its paragraphs apart. */
  readonly message: (id: string) => string;
  /** The address of a link or picture by its author's. */
  readonly link: (address: string) => string;
  readonly picture: (address: string) => string;
}

/**
 * A body as plain Markdown: values in their places, notes and messages as quotations. Throws on a component outside the
 * closed set.
 */
export function plainBody(tree: Root, values: BodyValues): readonly RootContent[] {
  return plainNodes(tree.children, values) as readonly RootContent[];
}

function plainNodes(nodes: readonly Nodes[], values: BodyValues): readonly Nodes[] {
  return nodes.flatMap((node) => plainNode(node, values));
}

function plainNode(node: Nodes, values: BodyValues): readonly Nodes[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const given = node.attributes[0]?.value;
      const value = typeof given === 'string' ? given : '';
      const inside = plainNodes(node.children, values);
      if (!isBodyComponentName(node.name)) throw new Error(`Нет компонента <${String(node.name)}>`);
      const plain = plainComponent(node.name, value, inside, values);
      return node.type === 'mdxJsxFlowElement' ? asBlocks(plain) : plain;
    }
    case 'link':
    case 'definition':
      return [withPlainChildren({ ...node, url: values.link(node.url) }, values)];
    case 'image':
      return [{ ...node, url: values.picture(node.url) }];
    default:
      return [withPlainChildren(node, values)];
  }
}

function plainComponent(
  name: BodyComponentName,
  value: string,
  inside: readonly Nodes[],
  values: BodyValues,
): readonly Nodes[] {
  switch (name) {
    case 'Period':
      return values.period(value);
    case 'Channel':
      return values.channel(value);
    case 'Article':
      return values.article(Number(value));
    case 'Message':
      return [
        quotation(
          values
            .message(value)
            .split(/\n{2,}/)
            .map(textParagraph),
        ),
      ];
    case 'Note':
      return [quotation(asBlocks(inside))];
    case 'Steps':
      return inside;
  }
}

function withPlainChildren<T extends Nodes>(node: T, values: BodyValues): T {
  return 'children' in node ? { ...node, children: plainNodes(node.children, values) } : node;
}

/** Nodes that stand alone: words among them make a paragraph. */
function asBlocks(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.every(isPhrasing) ? [{ type: 'paragraph', children: [...nodes] }] : nodes;
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return ['text', 'link', 'linkReference', 'emphasis', 'strong', 'inlineCode', 'image', 'break'].includes(
    node.type,
  );
}

function textParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function quotation(children: readonly Nodes[]): Blockquote {
  return { type: 'blockquote', children: children as Blockquote['children'] };
}
