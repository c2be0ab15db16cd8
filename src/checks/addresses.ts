import { STANDING_PAGES } from '../domain/permalink/address-book.ts';
import { FIXED_PAGES } from '../domain/permalink/permalink.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { addressOf, ADDRESSES, numberedPages, publishedArticles } from './published.ts';
import { idsIn } from './written-values.ts';

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
  return new Set([
    ...answeringAddresses(draft),
    ...STANDING_PAGES,
    ...publishedArticles(draft).map(({ folder }) => ADDRESSES.sectionReplies(folder)),
  ]);
}

/** Addresses of the pages that may answer somebody, each under the one it is found by; a section has one with its first article. */
export function answeringAddresses(draft: ContentDraft): ReadonlySet<string> {
  const articles = publishedArticles(draft);
  return new Set([
    ADDRESSES.tree,
    ...FIXED_PAGES.map(ADDRESSES.fixed),
    ...articles.map(({ folder }) => ADDRESSES.section(folder)),
    ...idsIn(draft, 'departments').map(ADDRESSES.department),
    ...idsIn(draft, 'questions', 'outcomes').map(ADDRESSES.node),
    ...articles.map(addressOf),
  ]);
}
