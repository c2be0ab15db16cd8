import type { AnswersIndex } from '../search/answers-index.ts';
import type { PublishedTree } from '../tree/tree-file.ts';
import type { StoryFile } from './story-file.ts';

/** The outcome that each page of the search leads to, by address. */
export type Leads = ReadonlyMap<string, string>;

/** The outcomes themselves and those of articles. */
export function leadsOf(
  { answers }: AnswersIndex,
  { outcomes, urls }: PublishedTree,
  file: StoryFile,
): Leads {
  const ids = [...outcomes];
  const articles = answers.filter(({ type }) => type === 'article');
  return new Map([
    ...ids.map((id) => [urls.get(id) ?? '', id] as const),
    ...articles.flatMap(({ url }, place) => {
      const id = ids[file.outcomes[place] ?? -1];
      return id === undefined ? [] : [[url, id] as const];
    }),
  ]);
}
