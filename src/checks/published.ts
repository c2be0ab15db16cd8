import { EMPTY_LOCK, type Lock } from '../domain/permalink/lock.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import { formatNumber, NUMBERED, parseNumber } from '../domain/permalink/number.ts';
import type { Place } from '../domain/report/issue.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft, WrittenPage } from '../schemas/content-draft.ts';
import { onceFor } from '../domain/memory/once-for.ts';
import { valuesAt } from './written-values.ts';

/** Addresses as they are spelled in the lock file and by authors: from the root of the site. */
export const ADDRESSES = permalinks('/');

/** What was published before; nothing without a sound lock file. */
export function publishedLock({ permalinks: lock }: ContentDraft): Lock {
  return lock?.value ?? EMPTY_LOCK;
}

/** Every address that a page was published under. */
export const publishedAddresses = onceFor((draft: ContentDraft): ReadonlySet<string> => {
  const { articles, outcomes, questions, pages } = publishedLock(draft);
  return new Set([
    ...Object.values(articles),
    ...Object.values(outcomes),
    ...Object.keys(questions).map(ADDRESSES.node),
    ...pages,
  ]);
});

/** A numbered page of the site. */
export interface NumberedPage extends Place {
  readonly kind: 'article' | 'outcome';
  readonly number: number;
  /** What stands in its file; `undefined` if that is no number. */
  readonly written: number | undefined;
  readonly label: string;
  readonly address: string;
}

/** The numbers that pages were published under, by address. */
export function publishedNumbers(
  draft: ContentDraft,
  collection: 'articles' | 'outcomes',
): ReadonlyMap<string, number> {
  const lock = Object.entries(publishedLock(draft)[collection]);
  return new Map(lock.map(([number, address]) => [address, Number(number)]));
}

/** The address that a number or a short link was published with; any other link as it is. */
export function publishedAddress(draft: ContentDraft, link: string): string {
  const [, letter, short] = /^\/([ar])\/(\d+)\/$/.exec(link) ?? [];
  const { kind, number } = parseNumber(link) ?? {
    kind: letter === 'a' ? 'article' : 'outcome',
    number: Number(short),
  };
  const lock = publishedLock(draft);
  return (kind === 'article' ? lock.articles : lock.outcomes)[number] ?? link;
}

/** Published articles and outcomes that have a number, in the order of their files. */
export const numberedPages = onceFor((draft: ContentDraft): readonly NumberedPage[] =>
  (['articles', 'outcomes'] as const).flatMap((collection) => {
    const kind = NUMBERED[collection];
    const published = publishedNumbers(draft, collection);
    return pagesIn(draft, collection).flatMap((page) => {
      const address = addressOf(page);
      // A page keeps the number it was published under, whatever is written: it is broken, not lost.
      const number = published.get(address) ?? numberOf(page);
      if (number === undefined || isDraft(page)) return [];
      const place = { file: page.file, line: page.lineOf(['number']) };
      return [
        { ...place, kind, number, written: numberOf(page), label: formatNumber(kind, number), address },
      ];
    });
  }),
);

/** Numbers of published articles, and those written in their stead. */
export function articleNumbers(draft: ContentDraft): ReadonlySet<number> {
  const articles = numberedPages(draft).filter(({ kind }) => kind === 'article');
  return new Set([
    ...articles.map(({ number }) => number),
    ...publishedArticles(draft).flatMap((page) => numberOf(page) ?? []),
  ]);
}

/** Address of an article or outcome. */
export function addressOf({ collection, folder, id }: WrittenPage): string {
  return collection === 'articles' ? ADDRESSES.article({ section: folder, slug: id }) : ADDRESSES.node(id);
}

/** The number a page was given; `undefined` if it is none. */
export function numberOf({ value }: { readonly value: unknown }): number | undefined {
  const number = valuesAt(value, 'number')[0]?.value;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined;
}

/** Whether the page is a draft, which has no address. */
export function isDraft({ value }: { readonly value: unknown }): boolean {
  return valuesAt(value, 'draft')[0]?.value === true;
}

/** Entries of a collection whose files have bodies, drafts too. */
export function pagesIn(draft: ContentDraft, collection: CollectionName): readonly WrittenPage[] {
  return draft.pages.filter((page) => page.collection === collection);
}

/** Articles that are no drafts. */
export function publishedArticles(draft: ContentDraft): readonly WrittenPage[] {
  return pagesIn(draft, 'articles').filter((page) => !isDraft(page));
}
