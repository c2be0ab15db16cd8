import { issueAt, type Issue } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { siteAddress } from '../schemas/fields.ts';
import { answeringAddresses } from './addresses.ts';
import { pageOfToday } from './standing.ts';
import { valuesAt, writtenIn } from './written-values.ts';

/** Where an entry names a page by its address. */
const NAMED: readonly (readonly [CollectionName, string])[] = [
  ['headQueries', 'best.*'],
  ['headQueries', 'ok.*'],
  ['goldenMessages', 'best.*'],
  ['goldenMessages', 'ok.*'],
  ['newPages', 'page'],
  ['newPages', 'for.*'],
  ['elsewhere', 'nearest'],
];

/** Addresses in what editors write about search that no page has or had; one that has moved is followed. */
export function checkNamedAddresses(draft: ContentDraft): readonly Issue[] {
  const known = answeringAddresses(draft);
  return NAMED.flatMap(([collection, pattern]) =>
    writtenIn(draft, collection).flatMap(({ file, value: written, lineOf }) =>
      valuesAt(written, pattern).flatMap(({ path, value }) => {
        if (!isAddress(value)) return [];
        const page = pageOfToday(draft, value);
        if (page === undefined || known.has(page)) return [];
        const details = { found: quoteIn(value, path), nearest: nearest(value, known) };
        return [issueAt('unknown-page', { file, line: lineOf(path) }, details)];
      }),
    ),
  );
}

/** What is no address at all is its schema's matter. */
function isAddress(value: unknown): value is string {
  return siteAddress.safeParse(value).success;
}
