import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { bodyNodes, headingId, nodeText } from './body-nodes.ts';

/**
 * Headings without a Latin id of their own, whose links would break when the words change, and those of a level that a
 * page read aloud would miss: its title is the only first, and none is left out.
 */
export function checkHeadings(draft: ContentDraft): readonly Issue[] {
  return draft.pages.flatMap((page) => {
    const taken = new Set<string>();
    let deepest = 1;
    return bodyNodes(page).flatMap(({ node, place }) => {
      if (node.type !== 'heading') return [];
      const id = headingId(node);
      const words = quote(nodeText(node));
      if (id === undefined)
        return [issueAt('heading-id', place, { found: words, expected: '{#id} в конце строки' })];
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
        const expected = 'латинские буквы, цифры и дефис';
        return [issueAt('heading-id', place, { found: `«{#${id}}» у заголовка ${words}`, expected })];
      }
      const expected = '#'.repeat(Math.max(2, Math.min(node.depth, deepest + 1)));
      if (expected.length !== node.depth)
        return [
          issueAt('heading-level', place, { found: `${'#'.repeat(node.depth)} ${nodeText(node)}`, expected }),
        ];
      deepest = node.depth;
      if (taken.has(id))
        return [issueAt('duplicate-id', place, { found: `второй заголовок с id ${quote(id)}` })];
      taken.add(id);
      return [];
    });
  });
}
