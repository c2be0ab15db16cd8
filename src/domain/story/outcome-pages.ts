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
