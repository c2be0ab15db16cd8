import { formatNumber } from './number.ts';
import type { Permalinks } from './permalink.ts';

/** An address that only sends on to a page: its short link, or one it had before. */
export interface Forward {
  readonly from: string;
  readonly to: string;
  /** Title of the page it leads to. */
  readonly title: string;
  /** Number of that page, for a short link. */
  readonly number?: string;
}

/** The part of the content that forwards follow from. */
interface ForwardedContent {
  readonly articles: readonly {
    readonly folder: string;
    readonly id: string;
    readonly value: {
      readonly number: number;
      readonly question: string;
      readonly draft?: boolean | undefined;
    };
  }[];
  readonly outcomes: readonly {
    readonly id: string;
    readonly value: { readonly number: number; readonly title: string };
  }[];
  readonly redirects: readonly { readonly value: { readonly from: string; readonly to: string } }[];
}

/** All forwards of a site by address: the pages that stand there, and the redirects of hosts that can answer with one. */
export function listForwards(content: ForwardedContent, links: Permalinks): readonly Forward[] {
  const articles = content.articles
    .filter(({ value }) => value.draft !== true)
    .map(({ folder, id, value }) => ({
      number: formatNumber('article', value.number),
      from: links.shortArticle(value.number),
      to: links.article({ section: folder, slug: id }),
      title: value.question,
    }));
  const outcomes = content.outcomes.map(({ id, value }) => ({
    number: formatNumber('outcome', value.number),
    from: links.shortOutcome(value.number),
    to: links.node(id),
    title: value.title,
  }));
  const shortLinks = new Map([...articles, ...outcomes].map((link) => [link.number, link]));
  const oldAddresses = content.redirects.flatMap(({ value: { from, to } }) => {
    const page = shortLinks.get(to);
    return page === undefined ? [] : [{ from: links.authored(from), to: page.to, title: page.title }];
  });
  return [...shortLinks.values(), ...oldAddresses].sort((a, b) => (a.from < b.from ? -1 : 1));
}
