import { issueAt, type Issue } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { siteAddress } from '../schemas/fields.ts';
import { addressOf, ADDRESSES, isDraft, numberedPages, pagesIn, publishedAddress } from './published.ts';
import { idsIn, valuesAt, writtenIn } from './written-values.ts';

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

/** Addresses in what editors write about search that are no page's. */
export function checkAddresses(draft: ContentDraft): readonly Issue[] {
  const known = answeringAddresses(draft);
  return NAMED.flatMap(([collection, pattern]) =>
    writtenIn(draft, collection).flatMap(({ file, value: written, lineOf }) =>
      valuesAt(written, pattern).flatMap(({ path, value }) => {
        if (!isAddress(value) || known.has(value)) return [];
        return [
          issueAt(
            'unknown-page',
            { file, line: lineOf(path) },
            {
              found: quoteIn(value, path),
              nearest: nearest(value, known),
              missing: { key: publishedAddress(draft, value) },
            },
          ),
        ];
      }),
    ),
  );
}

/** What is no address at all is its schema's matter. */
function isAddress(value: unknown): value is string {
  return siteAddress.safeParse(value).success;
}

/** All addresses an author may link to. */
export function siteAddresses(draft: ContentDraft): ReadonlySet<string> {
  return new Set([
    ...pageAddresses(draft),
    ...numberedPages(draft).map(({ kind, number }) =>
      kind === 'article' ? ADDRESSES.shortArticle(number) : ADDRESSES.shortOutcome(number),
    ),
  ]);
}

/** The address of every page, under which it stays. */
export function pageAddresses(draft: ContentDraft): ReadonlySet<string> {
  const { home, treeMap, operators, editors, health, mistakes, developers, embedGuide } = ADDRESSES;
  return new Set([
    ...answeringAddresses(draft),
    home,
    treeMap,
    operators,
    ...publishedArticles(draft).map(({ folder }) => ADDRESSES.sectionReplies(folder)),
    editors,
    health,
    mistakes,
    developers,
    embedGuide,
    ADDRESSES.search(),
  ]);
}

/** Addresses of the pages that may answer somebody, each under the one it is found by; a section has one with its first article. */
function answeringAddresses(draft: ContentDraft): ReadonlySet<string> {
  const { tree, alphabet, matrix, departments, contact, settings } = ADDRESSES;
  const articles = publishedArticles(draft);
  return new Set([
    tree,
    alphabet,
    matrix,
    departments,
    contact,
    settings,
    ...articles.map(({ folder }) => ADDRESSES.section(folder)),
    ...idsIn(draft, 'departments').map(ADDRESSES.department),
    ...idsIn(draft, 'questions', 'outcomes').map(ADDRESSES.node),
    ...articles.map(addressOf),
  ]);
}

function publishedArticles(draft: ContentDraft) {
  return pagesIn(draft, 'articles').filter((page) => !isDraft(page));
}
