import { permalinks } from '../domain/permalink/permalink.ts';
import type { Content } from '../schemas/content.ts';

/** The days on which pages were reviewed last, by address, for the sitemap; a section is as new as its newest article. */
export function pageDates(
  { articles, questions, outcomes }: Pick<Content, 'articles' | 'questions' | 'outcomes'>,
  base: string,
): ReadonlyMap<string, string> {
  const links = permalinks(base);
  const dated = [
    ...articles.flatMap(({ folder, id, value: { reviewed } }) => [
      { address: links.article({ section: folder, slug: id }), reviewed },
      { address: links.section(folder), reviewed },
    ]),
    ...[...questions, ...outcomes].map(({ id, value: { reviewed } }) => ({
      address: links.node(id),
      reviewed,
    })),
  ];
  const latest = new Map<string, string>();
  for (const { address, reviewed } of dated) {
    if (reviewed > (latest.get(address) ?? '')) latest.set(address, reviewed);
  }
  return latest;
}
