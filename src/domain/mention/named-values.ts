import type { Nodes } from 'mdast';
import { placeholdersIn } from './placeholders.ts';

/**
 * What the texts inside a value name in double braces: registry values, and fields of a message.
 * @example namedIn({ answer: 'Хранится {{period:hranenie}}' }) → ['period:hranenie']
 */
export function namedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return placeholdersIn(value).map(({ name }) => name);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedIn) : [];
}

/** What the components of a body name by id: `<Period id="hranenie"/>` names `period:hranenie`. */
export function namedInBody(node: Nodes): readonly string[] {
  const inside = 'children' in node ? node.children.flatMap(namedInBody) : [];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inside;
  const own = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string'
      ? [`${(node.name ?? '').toLowerCase()}:${attribute.value}`]
      : [],
  );
  return [...own, ...inside];
}
