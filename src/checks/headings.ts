import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { bodyNodes, headingId, nodeText } from './body-nodes.ts';

/** Headings without a Latin id of their own: their links would break when the words change. */
export function checkHeadings(draft: ContentDraft): readonly Issue[] {
  return draft.pages.flatMap((page) => {
    const taken = new Set<string>();
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
      if (taken.has(id))
        return [issueAt('duplicate-id', place, { found: `второй заголовок с id ${quote(id)}` })];
      taken.add(id);
      return [];
    });
  });
}
