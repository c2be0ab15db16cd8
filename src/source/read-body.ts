import type { Root } from 'mdast';
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

/** A parsed body, or the parser's message if it is no MDX. */
export interface ParsedBody {
  readonly tree: Root | undefined;
  readonly message?: string;
}

/** Parses the MDX below a front matter as the site does, for checks. */
export function parseBody(body: string): ParsedBody {
  try {
    const tree = mdxToMdast(body, { features: BODY_FEATURES });
    return { tree: tree.type === 'root' ? tree : undefined };
  } catch (error) {
    return { tree: undefined, message: String(error instanceof Error ? error.message : error) };
  }
}
