import { bodyComponent } from '../domain/article/body-components.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { bodyNodes, isComponentNode, type BodyNode } from './body-nodes.ts';

/** Components of bodies that stand where a page could not print them soundly: blocks among words, strange contents. */
export function checkMdxNesting(draft: ContentDraft): readonly Issue[] {
  return draft.pages.flatMap((page) => bodyNodes(page).flatMap(misplacedComponent));
}

function misplacedComponent({ node, around, place }: BodyNode): readonly Issue[] {
  if (!isComponentNode(node) || node.name === null) return [];
  const { name, children } = node;
  const component = bodyComponent(name);
  if (component === undefined) return [];
  const refuse = (found: string, expected: string) => [issueAt('mdx-nesting', place, { found, expected })];
  if (component.place === 'block' && node.type === 'mdxJsxTextElement')
    return refuse(`<${name}> среди слов`, `<${name}> с новой строки, пустые строки до и после`);
  if (around.some((outer) => isComponentNode(outer) && outer.name === name))
    return refuse(`<${name}> внутри <${name}>`, 'один после другого');
  switch (component.holds) {
    case 'nothing':
      return children.length === 0
        ? []
        : refuse(`текст внутри <${name}>`, `<${name} ${String(component.attribute)}="…"/>`);
    case 'numbered list': {
      const [list, ...rest] = children;
      const isList = list?.type === 'list' && list.ordered === true && rest.length === 0;
      return isList ? [] : refuse(`<${name}> не с одним списком`, `внутри <${name}> один список «1. …»`);
    }
    case 'blocks':
      return children.length > 0 ? [] : refuse(`пустой <${name}>`, `текст внутри <${name}>`);
  }
}
