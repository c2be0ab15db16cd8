import { addressBook, type AddressedContent, type Destination } from './address-book.ts';
import { formatNumber } from './number.ts';
import type { Permalinks } from './permalink.ts';
import { isAnswerLink } from './redirects.ts';
import { shortAddress } from './shared-address.ts';

/** An address that only sends on to a page: its short link, or one it had before. */
export interface Forward extends Destination {
  readonly from: string;
  /** Number of the page, if this is its short link. */
  readonly number?: string;
}

/** All forwards of a site by address: the pages that stand there, and the redirects of hosts that can answer with one. */
export function listForwards(content: AddressedContent, links: Permalinks): readonly Forward[] {
  const { pages, destination } = addressBook(content);
  const numbers = pages.flatMap(({ number }) => number ?? []);
  const standing = new Set(numbers);
  const gone = publishedNumbers(content).filter((number) => !standing.has(number));
  const old = content.redirects
    .map(({ value }) => value.from)
    .filter((from) => !isAnswerLink(from) && !from.includes('#'));
  return [
    ...numbers.map((number) => ({ link: number, from: shortAddress(number, links), number })),
    ...gone.map((number) => ({ link: number, from: shortAddress(number, links) })),
    ...old.map((from) => ({ link: from, from: links.authored(from) })),
  ]
    .flatMap(({ link, from, ...page }) => {
      const end = destination(link);
      if (from === undefined || end === undefined) return [];
      return [{ ...page, ...end, from, to: links.authored(end.to) }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function publishedNumbers({ permalinks: lock }: AddressedContent): readonly string[] {
  const { articles = {}, outcomes = {} } = lock?.value ?? {};
  return [
    ...Object.keys(articles).map((number) => formatNumber('article', Number(number))),
    ...Object.keys(outcomes).map((number) => formatNumber('outcome', Number(number))),
  ];
}
