import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/** A parsed body, or the parser's message if it is no MDX. */
export interface ParsedBody {
  readonly tree: Root | undefined;
  readonly message?: string;
}

/** Parses the MDX below a front matter as the site does, for checks. */
export function parseBody(body: string): ParsedBody {
  try {
    const tree = mdxToMdast(body, { features: { headingAttributes: true, frontmatter: false } });
    return { tree: tree.type === 'root' ? tree : undefined };
  } catch (error) {
    return { tree: undefined, message: String(error instanceof Error ? error.message : error) };
  }
}
