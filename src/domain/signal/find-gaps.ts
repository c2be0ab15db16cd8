import type { KeptPage } from '../report/kept-page.ts';
import type { PageCount, SignalCount } from './count-signals.ts';

/** Votes below which a share says nothing. */
export const ENOUGH_VOTES = 10;

/** A page that did not help, with what readers said of it. */
export interface Gap extends PageCount {
  readonly kept: KeptPage;
}

/** What editors learn from signals. */
export interface Gaps {
  /** Pages with enough votes, the largest share of «Нет» first. */
  readonly pages: readonly Gap[];
  /** How many pages got too few votes to be judged. */
  readonly tooFewVotes: number;
  /** Pages that are not on the site. */
  readonly lost: readonly PageCount[];
  readonly searchesInVain: number;
}

/** Where the site does not help: pages by share of «Нет», pages that are gone, searches without an answer. */
export function findGaps({ pages, searchesInVain }: SignalCount, kept: readonly KeptPage[]): Gaps {
  const byAddress = new Map(kept.map((page) => [page.address, page]));
  const known = pages.flatMap((count) => {
    const page = byAddress.get(count.page);
    return page === undefined ? [] : [{ ...count, kept: page }];
  });
  const judged = known.filter(({ yes, no }) => yes + no >= ENOUGH_VOTES);
  return {
    pages: judged.filter(({ no }) => no > 0).sort((a, b) => shareOfNo(b) - shareOfNo(a) || b.no - a.no),
    tooFewVotes: known.length - judged.length,
    lost: pages.filter(({ page }) => !byAddress.has(page)),
    searchesInVain,
  };
}

/** Share of «Нет» among the votes. */
export function shareOfNo({ yes, no }: PageCount): number {
  return no / (yes + no);
}
