import type { ContentDraft } from '../schemas/content-draft.ts';
import { addressOf, ADDRESSES, isDraft, numberedPages, pagesIn } from './published.ts';
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
export function answeringAddresses(draft: ContentDraft): ReadonlySet<string> {
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
