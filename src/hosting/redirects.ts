import { formatNumber } from '../domain/permalink/number.ts';
import { permalinks } from '../domain/permalink/permalink.ts';

/** A lasting move of one address to another. */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
}

/** What of `Content` says which page has moved where. */
interface MovedPages {
  readonly redirects: readonly { readonly value: { readonly from: string; readonly to: string } }[];
  readonly articles: readonly (NumberedPage & { readonly folder: string })[];
  readonly outcomes: readonly NumberedPage[];
}

interface NumberedPage {
  readonly id: string;
  readonly value: { readonly number: number };
}

/** The moves of `redirects.yaml` under a base, each to where the page of its number is now, in one step. */
export function redirectRules(content: MovedPages, base: string): readonly RedirectRule[] {
  const { redirects, articles, outcomes } = content;
  const links = permalinks(base);
  const addresses = new Map<string, string>();
  for (const { folder, id, value } of articles) {
    addresses.set(formatNumber('article', value.number), links.article({ section: folder, slug: id }));
  }
  for (const { id, value } of outcomes) addresses.set(formatNumber('outcome', value.number), links.node(id));
  return redirects.flatMap(({ value: { from, to } }) => {
    const address = addresses.get(to);
    return address === undefined ? [] : [{ from: links.authored(from), to: address }];
  });
}
