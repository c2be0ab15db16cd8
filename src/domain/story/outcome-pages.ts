import type { AnswersIndex } from '../search/answers-index.ts';
import type { PublishedTree } from '../tree/tree-file.ts';

/** The outcome that each page of the search leads to, by address. */
export type Leads = ReadonlyMap<string, string>;

/** The outcomes themselves and those of articles. */
export function leadsOf(
  { answers }: Pick<AnswersIndex, 'answers'>,
  { outcomes, urls }: Pick<PublishedTree, 'outcomes' | 'urls'>,
  outcomesOfArticles: readonly number[],
): Leads {
  const ids = [...outcomes];
  const articles = answers.filter(({ type }) => type === 'article');
  return new Map([
    ...ids.map((id) => [urls.get(id) ?? '', id] as const),
    ...articles.flatMap(({ url }, place) => {
      const id = ids[outcomesOfArticles[place] ?? -1];
      return id === undefined ? [] : [[url, id] as const];
    }),
  ]);
}

/** Places in the index of the pages that lead nowhere, and of so many of each outcome. */
export function firstPagesOf(
  { answers }: Pick<AnswersIndex, 'answers'>,
  leads: Leads,
  most: number,
): ReadonlySet<number> {
  const counts = new Map<string, number>();
  const first = answers.flatMap(({ url }, place) => {
    const outcome = leads.get(url);
    if (outcome === undefined) return [place];
    const count = (counts.get(outcome) ?? 0) + 1;
    counts.set(outcome, count);
    return count <= most ? [place] : [];
  });
  return new Set(first);
}
