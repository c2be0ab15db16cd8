import { issueAt, type Issue } from '../domain/report/issue.ts';
import { formatPath, quoteIn } from '../domain/report/quote.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft, Written } from '../schemas/content-draft.ts';
import { addressOf, numberOf, publishedNumbers } from './published.ts';
import { valuesAt, writtenIn } from './written-values.ts';

/** Lists that name each thing once. */
const LISTS: readonly (readonly [CollectionName, string])[] = [
  ['articles', 'facts.*'],
  ['articles', 'audience.*'],
  ['articles', 'instead.*'],
  ['articles', 'related.*'],
  ['departments', 'channels.*'],
  ['departments', 'facts.*'],
  ['questions', 'facts.*'],
  ['outcomes', 'facts.*'],
  ['outcomes', 'prepare.*'],
  ['notices', 'sections.*'],
  ['changes', 'pages.*'],
  ['changes', 'facts.*'],
  ['site', 'startHere.*'],
];

/** What a list names twice, and articles that send on to themselves. */
export function checkRepeatedValues(draft: ContentDraft): readonly Issue[] {
  const pages = new Map(draft.pages.map((page) => [page.file, page]));
  const published = publishedNumbers(draft, 'articles');
  const ownNumber = (entry: Written) => {
    const page = pages.get(entry.file);
    return (page && published.get(addressOf(page))) ?? numberOf(entry);
  };
  return LISTS.flatMap(([collection, pattern]) =>
    writtenIn(draft, collection).flatMap((entry) => {
      const first = new Map<unknown, string>();
      if (pattern === 'related.*') first.set(ownNumber(entry), 'это номер самой статьи');
      return valuesAt(entry.value, pattern).flatMap(({ path, value }) => {
        const known = first.get(value);
        if (known === undefined) first.set(value, `уже в ${formatPath(path)}`);
        if (known === undefined || value === undefined) return [];
        const place = { file: entry.file, line: entry.lineOf(path) };
        return [issueAt('repeated-value', place, { found: `${quoteIn(value, path)}: ${known}` })];
      });
    }),
  );
}
