import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/**
 * How a body is read, by checks and pages alike. Editors type their own quotes and dashes; plain Markdown has all that
 * they may use, while GitHub's would make links of bare addresses, also of one that is a link already.
 */
export const BODY_FEATURES = {
  frontmatter: false,
  gfm: false,
  headingAttributes: true,
  smartPunctuation: false,
} as const;

/** Nobody reads a list in a list deeper than so, and what walks a tree must come to an end. */
const MOST_DEPTH = 24;

/** The message of a body whose lists, quotations or components stand in one another without end. */
export const TOO_DEEP = '1:1: nested too deep';

/** A parsed body, or the parser's message if it is no MDX. */
export interface ParsedBody {
  readonly tree: Root | undefined;
  readonly message?: string;
}

/** Parses the MDX below a front matter as the site does, for checks. */
export function parseBody(body: string): ParsedBody {
  try {
    const tree = mdxToMdast(body, { features: BODY_FEATURES });
    if (tree.type !== 'root') return { tree: undefined };
    return isDeep(tree) ? { tree: undefined, message: TOO_DEEP } : { tree };
  } catch (error) {
    return { tree: undefined, message: String(error instanceof Error ? error.message : error) };
  }
}

/** Walked level by level: a tree without end would be too deep for calls of calls. */
function isDeep(root: Root): boolean {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}
